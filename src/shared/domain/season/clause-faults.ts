import { clausesCitedIn, isOwnRule, parentClauseId } from '#shared/domain/season/clauses'
import { repeated } from '#shared/domain/season/repeated'
import { type SeasonFault, type SeasonFaultCode } from '#shared/domain/season/season-fault'
import { type SeasonFile } from '#shared/domain/season/season-file'

/** Clauses form a tree. Our own rules quote nobody. Every item of an annex is used in the season. */
export function clauseFaults(file: SeasonFile): SeasonFault[] {
  const { clauses, ...rest } = file
  const ids = new Set(clauses.map(({ id }) => id))
  const used = new Set(clausesCitedIn(rest, clauses).map(({ id }) => id))

  const codeOf = ({ id, ruleQuotes }: (typeof clauses)[number]): SeasonFaultCode | undefined => {
    if (isOwnRule(id)) return ruleQuotes ? 'QUOTE_OF_OWN_RULE' : undefined
    const parent = parentClauseId(id)
    if (parent !== undefined && !ids.has(parent)) return 'CLAUSE_WITHOUT_PARENT'
    return parent?.startsWith('annex') && !used.has(id) ? 'CLAUSE_UNUSED' : undefined
  }

  return [
    ...repeated('clauses', clauses, ({ id }) => id),
    ...clauses.flatMap((clause, index): SeasonFault[] => {
      const code = codeOf(clause)
      return code ? [{ code, path: ['clauses', index] }] : []
    }),
  ]
}
