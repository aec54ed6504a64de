import { type Citation, type Clause } from '#shared/domain/season/clause'

interface WithClauses {
  readonly clauses: readonly Clause[]
}

/** What no notice says: a rule of our own, or what the press of that year reported. */
export const isOwnRule = (clauseId: string): boolean => clauseId.startsWith('default.')

export const clauseById = ({ clauses }: WithClauses, id: string): Clause | undefined =>
  clauses.find((clause) => clause.id === id)

/** A citation holds when its clause exists and its quote, if any, is one of the clause's rule quotes, to the letter. */
export function citationIsValid(season: WithClauses, { clauseId, quote }: Citation): boolean {
  const clause = clauseById(season, clauseId)
  if (!clause) return false
  return quote === undefined || (clause.ruleQuotes ?? []).includes(quote)
}

/** The clause it lies in: `annex3.4` of `annex3.4.1`; none for the first of the body and for our own rules. */
export function parentClauseId(id: string): string | undefined {
  const parent = id.slice(0, Math.max(0, id.lastIndexOf('.')))
  return ['', 'body', 'default'].includes(parent) ? undefined : parent
}

/** The clauses directly inside, in the notice's order. */
export const clausesInside = ({ clauses }: WithClauses, id: string): Clause[] =>
  clauses.filter((clause) => parentClauseId(clause.id) === id)

/** Every word of the notice that the clause holds exactly. */
export const exactWords = ({ title, ruleQuotes = [], names = [], defects = [] }: Clause): string[] => [
  title,
  ...ruleQuotes,
  ...names,
  ...defects.flatMap(({ original }) => original ?? []),
]

function citedIn(value: unknown, cited: Set<string>): Set<string> {
  if (typeof value !== 'object' || value === null) return cited
  for (const [key, child] of Object.entries(value))
    if (key === 'clauseId' && typeof child === 'string') cited.add(child)
    else citedIn(child, cited)
  return cited
}

/** The clauses that anything in the value cites, in the notice's order. */
export function clausesCitedIn(value: unknown, clauses: readonly Clause[]): Clause[] {
  const cited = citedIn(value, new Set())
  return clauses.filter(({ id }) => cited.has(id))
}
