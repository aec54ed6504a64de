import { type Source } from '#shared/domain/season/sourced'
import { common } from '#shared/texts/common'
import { ClauseLink } from '../../components/clause-quote/clause-link'
import { StatusTag } from '../../components/status-tag/status-tag'

export interface SourceTagProps {
  readonly source: Source
  /** Our own rule itself: a tap leads to it. */
  readonly clauseId?: string
}

/** Says of a rule that the notice does not hold it; nothing for what the notice says. */
export function SourceTag({ source, clauseId }: SourceTagProps) {
  if (source === 'notice') return null
  const text = common.sources[source]
  if (clauseId === undefined) return <StatusTag tone="quiet" text={text} />
  return <ClauseLink clauseId={clauseId} label={text} />
}
