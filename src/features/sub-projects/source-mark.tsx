import { clauseById } from '#shared/domain/season/clauses'
import { type Season } from '#shared/domain/season/season'
import { type Source } from '#shared/domain/season/sourced'
import { clauseWords } from '#shared/texts/clauses'
import { ClauseLink } from '../../components/clause-quote/clause-link'
import { SourceTag } from './source-tag'

export interface SourceMarkProps {
  readonly season: Pick<Season, 'clauses'>
  readonly source: Source
  readonly clauseId?: string
}

/** Where a value comes from: the clause of the notice that sets it, or that the notice does not. */
export function SourceMark({ season, source, clauseId }: SourceMarkProps) {
  if (source === 'notice' && clauseId !== undefined)
    return (
      <ClauseLink
        clauseId={clauseId}
        label={clauseWords.ofNotice(clauseById(season, clauseId)?.label ?? clauseId)}
      />
    )
  return <SourceTag source={source} clauseId={clauseId} />
}
