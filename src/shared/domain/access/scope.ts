import { type Group, holds, type RoleGrant } from '#shared/domain/access/roles'
import { type UnitLine } from '#shared/domain/unit/tree-unit'

/** Whether a role of the group covers the unit of that line: its scope is the unit or one above. Nobody covers an unknown unit. */
export const holdsAt = (roles: readonly RoleGrant[], group: Group, line: UnitLine): boolean =>
  roles.some((grant) => holds([grant], group) && line.includes(grant.unitId))
