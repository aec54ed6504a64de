import { type Caller } from '#shared/domain/access/roles'
import { holdsAt } from '#shared/domain/access/scope'
import { ROOT_UNIT_ID } from '#shared/domain/season/unit'
import { type UnitLine } from '#shared/domain/unit/tree-unit'

/**
 * Whether the caller speaks for the unit of that line: a unit's officer for what lies in their scope, the province's officers and
 * the administrators for the province and every unit. Nobody speaks for an unknown unit.
 */
export const mayAnnounceFor = ({ roles }: Pick<Caller, 'roles'>, line: UnitLine): boolean =>
  holdsAt(roles, line[0] === ROOT_UNIT_ID ? 'province' : 'staff', line)
