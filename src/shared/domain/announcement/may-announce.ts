import { type Caller } from '#shared/domain/access/roles'
import { holdsAt } from '#shared/domain/access/scope'
import { type Season } from '#shared/domain/season/season'
import { rootUnit } from '#shared/domain/season/units'

/**
 * Whether the caller speaks for that unit: a unit's officer for what lies in their scope, the province's officers and the
 * administrators for the province and every unit. A unit the season does not know nobody speaks for.
 */
export function mayAnnounceFor(
  caller: Pick<Caller, 'roles'>,
  unitId: string,
  season: Pick<Season, 'units'>,
): boolean {
  return holdsAt(caller.roles, unitId === rootUnit(season).id ? 'province' : 'staff', unitId, season)
}
