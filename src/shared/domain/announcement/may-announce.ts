import { type Caller, type Role } from '#shared/domain/access/roles'
import { type Season } from '#shared/domain/season/season'
import { isWithin, rootUnit } from '#shared/domain/season/units'

const PROVINCE: readonly Role[] = ['provinceOfficer', 'admin']
const ALL: readonly Role[] = ['unitOfficer', ...PROVINCE]

/**
 * Whether the caller speaks for that unit: a unit's officer for what lies in his scope, the province's officers and the
 * administrators for the province and every unit. A unit the season does not know nobody speaks for.
 */
export function mayAnnounceFor(
  caller: Pick<Caller, 'roles'>,
  unitId: string,
  season: Pick<Season, 'units'>,
): boolean {
  const roles = unitId === rootUnit(season).id ? PROVINCE : ALL
  return caller.roles.some(
    ({ role, unitId: scope }) => roles.includes(role) && isWithin(season, unitId, scope),
  )
}
