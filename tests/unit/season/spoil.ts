import { validateSeason } from '#shared/contract/season/validate-season'
import { rawSeason2020 } from './season-2020'

export type Raw = ReturnType<typeof rawSeason2020>

/** What is wrong, what is done to the file, and every fault that follows: its path, its code. */
export type Mistake = readonly [what: string, spoil: (season: Raw) => unknown, faults: readonly string[]]

/** The item there; without one the test itself is wrong. */
export function at<T>(items: readonly T[], index: number): T {
  const item = items[index]
  if (item === undefined) throw new Error(`nothing at ${index}`)
  return item
}

export const set = (target: object, values: Record<string, unknown>) => Object.assign(target, values)

/** Where a clause stands in the file. */
export function indexOfClause(id: string): number {
  const index = rawSeason2020().clauses.findIndex((clause) => clause.id === id)
  if (index < 0) throw new Error(`no clause ${id}`)
  return index
}

export const clause = (season: Raw, id: string) => at(season.clauses, indexOfClause(id))
export const subProject = (season: Raw, index: number) => at(season.subProjects, index)
export const part = (season: Raw, index: number) => at(season.series.parts, index)

/** The faults of a raw season, as `path CODE`. */
export function faultsOf(raw: unknown): string[] {
  const validation = validateSeason(raw)
  return validation.fits ? [] : validation.faults.map(({ code, path }) => `${path.join('.')} ${code}`)
}

export function faultsAfter(spoil: (season: Raw) => unknown): string[] {
  const season = rawSeason2020()
  spoil(season)
  return faultsOf(season)
}
