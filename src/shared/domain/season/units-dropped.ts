import { type Season } from '#shared/domain/season/season'

type WithUnits = Pick<Season, 'units'>

/**
 * Names of the units that a later season lacks. Roles, queues and announcements hang on a unit from year to year: it may be
 * renamed, moved or lose its quota, but it stays.
 */
export const unitsDropped = (present: WithUnits, later: WithUnits): readonly string[] =>
  present.units
    .filter(({ id }) => !later.units.some((unit) => unit.id === id))
    .map(({ displayName }) => displayName)
