import { type Citation } from '#shared/domain/season/clause'
import { clauseById } from '#shared/domain/season/clauses'
import { type Season } from '#shared/domain/season/season'

export interface CitationWords {
  /** Where it stands, as people name it. */
  readonly label: string
  /** The rule's own words, or what our own rule is called. */
  readonly words: string
}

/** A citation in words. A clause that another season had is named by its id. */
export function citationWords(season: Season, { clauseId, quote }: Citation): CitationWords {
  const clause = clauseById(season, clauseId)
  return { label: clause?.label ?? clauseId, words: quote ?? clause?.title ?? '' }
}
