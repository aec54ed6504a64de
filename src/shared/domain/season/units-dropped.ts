import { type Season } from '#shared/domain/season/season'

type WithUnits = Pick<Season, 'units'>

/**
 * Names of the units that a later season lacks. Roles, queues and announcements refer to a unit across years. So it may be
 * renamed, moved or lose its quota, but must stay.
 */
export const unitsDropped = (present: WithUnits, later: WithUnits): readonly string[] =>
  present.units
    .filter(({ id }) => !later.units.some((unit) => unit.id === id))
    .map(({ displayName }) => displayName)
