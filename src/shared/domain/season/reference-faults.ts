import { clauseById, isOwnRule } from '#shared/domain/season/clauses'
import { type SeasonFault } from '#shared/domain/season/season-fault'
import { type SeasonFile } from '#shared/domain/season/season-file'

type Path = SeasonFault['path']
type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value from the notice cites the notice. A value of ours or the press cites our own rule. An amendment needs no clause. */
function sourceFits(source: unknown, clauseId: string | undefined): boolean {
  if (source === 'amended') return true
  if (clauseId === undefined) return source !== 'notice'
  return (source === 'notice') !== isOwnRule(clauseId)
}

function nodeFaults(season: SeasonFile, node: Node, path: Path): SeasonFault[] {
  const faults: SeasonFault[] = []
  const { clauseId, quote, source, citation } = node
  if (typeof clauseId === 'string') {
    const clause = clauseById(season, clauseId)
    if (!clause) faults.push({ code: 'CLAUSE_UNKNOWN', path: [...path, 'clauseId'] })
    else if (typeof quote === 'string' && !clause.ruleQuotes?.includes(quote))
      faults.push({ code: 'QUOTE_UNKNOWN', path: [...path, 'quote'] })
  }
  if (source !== undefined) {
    const cited = isNode(citation) ? citation.clauseId : clauseId
    if (!sourceFits(source, typeof cited === 'string' ? cited : undefined))
      faults.push({ code: 'SOURCE_MISMATCH', path: [...path, 'source'] })
  }
  return faults
}

function walk(season: SeasonFile, value: unknown, path: Path): SeasonFault[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => walk(season, item, [...path, index]))
  if (!isNode(value)) return []
  return [
    ...nodeFaults(season, value, path),
    ...Object.entries(value).flatMap(([key, child]) => walk(season, child, [...path, key])),
  ]
}

/** Checks every `clauseId`, `quote` and `source` of the season against its clauses. */
export const referenceFaults = (season: SeasonFile): SeasonFault[] => walk(season, season, [])
