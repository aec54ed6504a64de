import { DAY_MS } from '#shared/domain/days'
import { type Entrance } from '#shared/domain/season/contact'
import { type SeasonFile } from '#shared/domain/season/season-file'
import { type SubProject } from '#shared/domain/season/sub-project'

/** What of a season can be changed while it runs. */
export type Present = Pick<
  SeasonFile,
  'subProjects' | 'milestones' | 'office' | 'programmeEndsAt' | 'clauses'
>

/** Days that handing over a call's works takes: ours closes this long before the host's. */
const DAYS_BEFORE_HOST = 14

export const replaced = <T>(items: readonly T[], at: number, item: (old: T) => T): readonly T[] =>
  items.map((old, index) => (index === at ? item(old) : old))

export const callOf = ({ subProjects }: Pick<Present, 'subProjects'>, key: string) =>
  subProjects.find((each) => each.key === key)

export const withCall = (
  file: SeasonFile,
  key: string,
  change: (old: SubProject) => SubProject,
): SeasonFile => ({
  ...file,
  subProjects: file.subProjects.map((each) => (each.key === key ? change(each) : each)),
})

/** `office.0`: the first thing of the office, or of the call of that key. */
export function itemOf(owner: string): { readonly of: string; readonly index: number } {
  const [, of = '', index = ''] = /^([^.]*)\.(\d{1,2})$/.exec(owner) ?? []
  return { of, index: index === '' ? -1 : Number(index) }
}

export const entranceAt = (season: Present, owner: string) => {
  const { of, index } = itemOf(owner)
  const entrance = callOf(season, of)?.entrances[index]
  return entrance && { ...entrance, where: { subProject: of, index } }
}

/** Ours lies two weeks before the host's, within the programme; an end that the province set itself stays. */
export function closingBefore(
  { programmeEndsAt }: Pick<Present, 'programmeEndsAt'>,
  { closesAt }: Pick<SubProject, 'closesAt'>,
  hostClosesAt: number | undefined,
): SubProject['closesAt'] {
  if (closesAt.source === 'amended') return closesAt
  const latest = hostClosesAt === undefined ? Infinity : hostClosesAt - DAYS_BEFORE_HOST * DAY_MS
  const value = Math.min(programmeEndsAt.value, latest)
  return { value, source: 'default', clauseId: 'default.deadline' }
}

export const withEntrance = (
  file: SeasonFile,
  { subProject, index }: { readonly subProject: string; readonly index: number },
  change: (old: Entrance) => Entrance,
): SeasonFile =>
  withCall(file, subProject, (old) => ({ ...old, entrances: replaced(old.entrances, index, change) }))
