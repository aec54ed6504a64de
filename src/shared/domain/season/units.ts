import { type Season } from '#shared/domain/season/season'
import { type Unit } from '#shared/domain/season/unit'

type WithUnits = Pick<Season, 'units'>

export const unitById = (season: WithUnits, id: string): Unit | undefined =>
  season.units.find((unit) => unit.id === id)

/** The unit and its ancestors, up to the root; empty for an id the season does not know. */
function lineOf(season: WithUnits, id: string): Unit[] {
  const line: Unit[] = []
  for (
    let at = unitById(season, id);
    at;
    at = at.parentId === null ? undefined : unitById(season, at.parentId)
  ) {
    if (line.includes(at)) throw new Error(`units form a circle at ${at.id}`)
    line.push(at)
  }
  return line
}

/** Whether the unit lies in the subtree of `scopeUnitId`, itself included. False for an unknown unit. */
export const isWithin = (season: WithUnits, id: string, scopeUnitId: string): boolean =>
  lineOf(season, id).some((unit) => unit.id === scopeUnitId)

/** The one unit without a parent: the province's office. */
export function rootUnit(season: WithUnits): Unit {
  const root = season.units.find((unit) => unit.kind === 'root')
  if (!root) throw new Error('the season has no root unit')
  return root
}

/**
 * The ids of the units that review a work of this unit, in order: the unit, its ancestors, the root. Placeholders are skipped.
 * null (the author is not sure of their unit) goes straight to the root. Throws on an unknown unit: callers check the author's
 * choice first.
 */
export function reviewChain(season: WithUnits, unitId: string | null): string[] {
  if (unitId === null) return [rootUnit(season).id]
  const line = lineOf(season, unitId)
  if (line.length === 0) throw new Error(`unknown unit ${unitId}`)
  return line.filter((unit) => !unit.placeholder).map((unit) => unit.id)
}

/** The units an author can pick, in the tables' order: all but the root. */
export const pickableUnits = (season: WithUnits): Unit[] =>
  season.units.filter((unit) => unit.kind !== 'root').sort((a, b) => a.order - b.order)
