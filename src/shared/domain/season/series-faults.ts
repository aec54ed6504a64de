import { parentClauseId } from '#shared/domain/season/clauses'
import { repeated } from '#shared/domain/season/repeated'
import { faultsAt, type SeasonFault } from '#shared/domain/season/season-fault'
import { type SeasonFile } from '#shared/domain/season/season-file'
import { type SeriesItem, type SeriesPart } from '#shared/domain/season/series'
import { titleFault, wordsFault } from '#shared/domain/season/words-faults'

/** Its motto and hosts must be the clause's words. */
const entryFaults = (
  file: SeasonFile,
  { clauseId, theme, hosts }: SeriesItem | SeriesPart,
): SeasonFault[] => [
  ...(theme === undefined ? [] : wordsFault(file, clauseId, theme, ['theme'])),
  ...hosts.flatMap(({ name }, index) => wordsFault(file, clauseId, name, ['hosts', index, 'name'])),
]

function itemFaults(file: SeasonFile, part: SeriesPart, item: SeriesItem): SeasonFault[] {
  const { clauseId, subProject } = item
  const unnumbered = clauseId === part.clauseId
  const faults = entryFaults(file, item)
  if (!unnumbered && parentClauseId(clauseId) !== part.clauseId)
    faults.push({ code: 'CLAUSE_MISPLACED', path: ['clauseId'] })
  else if (unnumbered) faults.push(...wordsFault(file, clauseId, item.name, ['name']))
  else faults.push(...titleFault(file, item, ['name']))
  if (unnumbered && item.summary === undefined) faults.push({ code: 'SUMMARY_MISSING', path: ['summary'] })
  if (subProject !== undefined && !file.subProjects.some(({ key }) => key === subProject))
    faults.push({ code: 'SUB_PROJECT_UNKNOWN', path: ['subProject'] })
  return faults
}

function partFaults(file: SeasonFile, part: SeriesPart): SeasonFault[] {
  const { clauseId, milestoneKey, items } = part
  const faults = entryFaults(file, part)
  if (parentClauseId(clauseId) !== 'annex3') faults.push({ code: 'CLAUSE_MISPLACED', path: ['clauseId'] })
  else faults.push(...titleFault(file, part, ['name']))
  if (milestoneKey !== undefined && !file.milestones.some(({ key }) => key === milestoneKey))
    faults.push({ code: 'MILESTONE_UNKNOWN', path: ['milestoneKey'] })
  return [
    ...faults,
    ...items.flatMap((item, index) => faultsAt(['items', index], itemFaults(file, part, item))),
  ]
}

/** The faults of the province's series and online activities. A key occurs once in all of them. */
export function seriesFaults(file: SeasonFile): SeasonFault[] {
  const { series, activities } = file
  const { slogan, hosts, parts } = series
  const partOf = new Map<string, number>()
  const items = parts.flatMap((part, index) =>
    [part, ...part.items].flatMap(({ key }, at): SeasonFault[] => {
      const known = partOf.has(key)
      partOf.set(key, index)
      return known ? [{ code: 'REPEATED', path: ['parts', index, ...(at ? ['items', at - 1] : [])] }] : []
    }),
  )
  return [
    ...faultsAt(
      ['series'],
      [
        ...wordsFault(file, series.clauseId, series.name, ['name']),
        ...wordsFault(file, slogan.clauseId, slogan.name, ['slogan', 'name']),
        ...hosts.flatMap((host, index) => wordsFault(file, series.clauseId, host, ['hosts', index])),
        ...items,
        ...parts.flatMap((part, index) => faultsAt(['parts', index], partFaults(file, part))),
      ],
    ),
    ...repeated('activities', activities, ({ key }) => key),
  ]
}
