import { type Season } from '#shared/domain/season/season'
import { type Unit } from '#shared/domain/season/unit'
import { type UnitLine } from '#shared/domain/unit/tree-unit'

type WithUnits = Pick<Season, 'units'>

export const unitById = (season: WithUnits, id: string): Unit | undefined =>
  season.units.find((unit) => unit.id === id)

/** The ids of the unit and its ancestors, up to the root; empty for an id the season does not know. */
export function lineOf(season: WithUnits, id: string): UnitLine {
  const line: string[] = []
  for (
    let at = unitById(season, id);
    at;
    at = at.parentId === null ? undefined : unitById(season, at.parentId)
  ) {
    if (line.includes(at.id)) throw new Error(`units form a circle at ${at.id}`)
    line.push(at.id)
  }
  return line
}

/** The one unit without a parent: the province's office. */
export function rootUnit(season: WithUnits): Unit {
  const root = season.units.find((unit) => unit.kind === 'root')
  if (!root) throw new Error('the season has no root unit')
  return root
}

/** The units an author can pick, in the tables' order: all but the root. */
export const pickableUnits = (season: WithUnits): Unit[] =>
  season.units.filter((unit) => unit.kind !== 'root').sort((a, b) => a.order - b.order)
