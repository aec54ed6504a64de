import { type Season } from '#shared/domain/season/season'

type WithUnits = Pick<Season, 'units'>

/**
 * Names of the units that a later season lacks. Roles, queues and announcements refer to a unit across years. So it may be
 * renamed or lose its quota, but must stay.
 */
export const unitsDropped = (present: WithUnits, later: WithUnits): readonly string[] =>
  present.units
    .filter(({ id }) => !later.units.some((unit) => unit.id === id))
    .map(({ displayName }) => displayName)

/** Names of the units that a later season has under another one. Works keep the line that they were sent along, so units stay. */
export const unitsMoved = (present: WithUnits, later: WithUnits): readonly string[] =>
  present.units
    .filter(({ id, parentId }) => later.units.some((unit) => unit.id === id && unit.parentId !== parentId))
    .map(({ displayName }) => displayName)
