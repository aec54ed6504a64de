import { type RoleGrant } from '#shared/domain/access/roles'
import { mayAnnounceFor } from '#shared/domain/announcement/may-announce'
import { type Season } from '#shared/domain/season/season'
import { type Unit } from '#shared/domain/season/unit'
import { lineOf, pickableUnits, rootUnit } from '#shared/domain/season/units'

/** The units in whose name a person may announce: those of their own grants first, then what lies below them. */
export function announcingUnits(season: Season, roles: readonly RoleGrant[]): readonly Unit[] {
  const granted = new Set(roles.map(({ unitId }) => unitId))
  const allowed = [rootUnit(season), ...pickableUnits(season)].filter(({ id }) =>
    mayAnnounceFor({ roles }, lineOf(season, id)),
  )
  const own = (unit: Unit) => granted.has(unit.id)
  return [...allowed.filter(own), ...allowed.filter((unit) => !own(unit))]
}
