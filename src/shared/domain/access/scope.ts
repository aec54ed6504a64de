import { type Group, holds, type RoleGrant } from '#shared/domain/access/roles'
import { type Season } from '#shared/domain/season/season'
import { isWithin } from '#shared/domain/season/units'

/** Whether a role of that group covers the unit: its scope is the unit or one above it. An unknown unit nobody covers. */
export const holdsAt = (
  roles: readonly RoleGrant[],
  group: Group,
  unitId: string,
  season: Pick<Season, 'units'>,
): boolean => roles.some((grant) => holds([grant], group) && isWithin(season, unitId, grant.unitId))
