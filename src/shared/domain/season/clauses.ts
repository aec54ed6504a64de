import { type Citation, type Clause } from '#shared/domain/season/clause'
import { type Season } from '#shared/domain/season/season'

type WithClauses = Pick<Season, 'clauses'>

export const clauseById = (season: WithClauses, id: string): Clause | undefined =>
  season.clauses.find((clause) => clause.id === id)

/** A citation holds when its clause exists and its quote, if any, is one of the clause's rule quotes, to the letter. */
export function citationIsValid(season: WithClauses, { clauseId, quote }: Citation): boolean {
  const clause = clauseById(season, clauseId)
  if (!clause) return false
  return quote === undefined || (clause.ruleQuotes ?? []).includes(quote)
}
