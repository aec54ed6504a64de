import { type Group, holds, type RoleGrant } from '#shared/domain/access/roles'
import { ROOT_UNIT_ID } from '#shared/domain/season/unit'
import { type UnitLine } from '#shared/domain/unit/tree-unit'

/** Whether a role of the group covers the unit of that line: its scope is the unit or one above. Nobody covers an unknown unit. */
export const holdsAt = (roles: readonly RoleGrant[], group: Group, line: UnitLine): boolean =>
  roles.some((grant) => holds([grant], group) && line.includes(grant.unitId))

/**
 * Whether a person speaks for that unit: a unit's officer for what lies in their scope, the province's officers and the
 * administrators for the province and every unit.
 */
export const isStaffOf = (roles: readonly RoleGrant[], line: UnitLine): boolean =>
  holdsAt(roles, line[0] === ROOT_UNIT_ID ? 'province' : 'staff', line)
