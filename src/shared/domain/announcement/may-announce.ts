import { type Caller } from '#shared/domain/access/roles'
import { isStaffOf } from '#shared/domain/access/scope'
import { type UnitLine } from '#shared/domain/unit/tree-unit'

/** Whether the caller announces for the unit of that line. For an unknown unit nobody does. */
export const mayAnnounceFor = ({ roles }: Pick<Caller, 'roles'>, line: UnitLine): boolean =>
  isStaffOf(roles, line)
