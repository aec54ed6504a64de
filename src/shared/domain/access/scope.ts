import { type Group, holds, type RoleGrant } from '#shared/domain/access/roles'
import { type Season } from '#shared/domain/season/season'
import { isWithin } from '#shared/domain/season/units'

/** Whether a role of the group covers the unit: its scope is the unit or one above. Nobody covers an unknown unit. */
export const holdsAt = (
  roles: readonly RoleGrant[],
  group: Group,
  unitId: string,
  season: Pick<Season, 'units'>,
): boolean => roles.some((grant) => holds([grant], group) && isWithin(season, unitId, grant.unitId))
