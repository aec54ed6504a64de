import { type Citation } from '#shared/domain/season/clause'
import { clauseById, isOwnRule } from '#shared/domain/season/clauses'
import { type Season } from '#shared/domain/season/season'

/** A citation as people read it: where it stands, and the rule's own words in quotation marks where it has them. */
export interface CitationText {
  readonly label: string
  readonly quote?: string
}

export function citationText(season: Pick<Season, 'clauses'>, { clauseId, quote }: Citation): CitationText {
  const clause = clauseById(season, clauseId)
  const ours = isOwnRule(clauseId)
  const label = clause?.label ?? clauseId
  if (quote !== undefined) return { label: ours ? label : `通知${label}`, quote: `“${quote}”` }
  return { label: ours ? label : `通知${label}`, ...(clause && ours ? { quote: clause.summary } : {}) }
}

export const clauseWords = {
  ofNotice: (label: string) => `通知${label}`,
  /** What a screen reader says of a citation. */
  open: (citation: string) => `${citation}，查看通知原条`,
} as const
