import { DAY_MS } from '#shared/domain/days'
import { type Role, type RoleGrant } from '#shared/domain/access/roles'
import { Refusal } from '#shared/domain/refusal'
import { ROOT_UNIT_ID } from '#shared/domain/season/unit'
import { type TreeUnit } from '#shared/domain/unit/tree-unit'

/** An invitation lives this long, ms (7 days). */
export const INVITATION_LIFETIME_MS = 7 * DAY_MS

/** A unit officer's scope is a unit below the root; every other role belongs to the province's root. */
export function requireFittingScope(role: Role, unit: TreeUnit | null): void {
  if (!unit) throw new Refusal('UNIT_UNKNOWN')
  if (unit.state === 'closed') throw new Refusal('UNIT_CLOSED', { unit: unit.displayName })
  if ((role === 'unitOfficer') === (unit.id === ROOT_UNIT_ID)) throw new Refusal('UNIT_UNKNOWN', { role })
}

export function withGrant(roles: readonly RoleGrant[], grant: RoleGrant): readonly RoleGrant[] {
  return roles.some((held) => held.role === grant.role && held.unitId === grant.unitId)
    ? roles
    : [...roles, grant]
}

export const withoutGrant = (roles: readonly RoleGrant[], role: Role, unitId: string): readonly RoleGrant[] =>
  roles.filter((held) => held.role !== role || held.unitId !== unitId)
