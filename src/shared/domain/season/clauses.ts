import { type Citation, type Clause } from '#shared/domain/season/clause'

interface WithClauses {
  readonly clauses: readonly Clause[]
}

/** A rule that no notice states: our own, or one that the press of that year reported. */
export const isOwnRule = (clauseId: string): boolean => clauseId.startsWith('default.')

export const clauseById = ({ clauses }: WithClauses, id: string): Clause | undefined =>
  clauses.find((clause) => clause.id === id)

/** A citation is valid when its clause exists. Its quote, if any, must equal one of the clause's rule quotes. */
export function citationIsValid(season: WithClauses, { clauseId, quote }: Citation): boolean {
  const clause = clauseById(season, clauseId)
  if (!clause) return false
  return quote === undefined || (clause.ruleQuotes ?? []).includes(quote)
}

/** The parent clause: `annex3.4` of `annex3.4.1`. None for the first of the body and for our own rules. */
export function parentClauseId(id: string): string | undefined {
  const parent = id.slice(0, Math.max(0, id.lastIndexOf('.')))
  return ['', 'body', 'default'].includes(parent) ? undefined : parent
}

/** Every text that the clause quotes exactly from the notice. */
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
