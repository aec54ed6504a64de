import { type RoleGrant } from '#shared/domain/access/roles'
import { type Season } from '#shared/domain/season/season'
import { type Unit } from '#shared/domain/season/unit'
import { lineOf, unitById } from '#shared/domain/season/units'
import { isOfficerOf } from '#shared/domain/work/review'

const OFFICES = ['unitOfficer', 'provinceOfficer'] as const

/** The units for which a person is an officer, in whose names they share: the one their cards bear anyway comes first. */
export function officeUnits(season: Season, roles: readonly RoleGrant[]): readonly Unit[] {
  const granted = OFFICES.flatMap((office) => roles.filter(({ role }) => role === office))
  return [...new Set(granted.map(({ unitId }) => unitId))]
    .map((id) => unitById(season, id))
    .filter((unit): unit is Unit => unit !== undefined && isOfficerOf({ roles }, lineOf(season, unit.id)))
}
