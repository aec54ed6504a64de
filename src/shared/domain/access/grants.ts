import { DAY_MS } from '#shared/domain/days'
import { type Role, type RoleGrant } from '#shared/domain/access/roles'
import { Refusal } from '#shared/domain/refusal'
import { type Season } from '#shared/domain/season/season'

/** An invitation lives this long, ms (7 days). */
export const INVITATION_LIFETIME_MS = 7 * DAY_MS

/** A unit officer's scope is a unit below the root; every other role belongs to the province's root. */
export function requireFittingScope(role: Role, unitId: string, season: Season): void {
  const unit = season.units.find(({ id }) => id === unitId)
  if (!unit) throw new Refusal('UNIT_UNKNOWN')
  if ((role === 'unitOfficer') === (unit.kind === 'root')) throw new Refusal('UNIT_UNKNOWN', { role })
}

export function withGrant(roles: readonly RoleGrant[], grant: RoleGrant): readonly RoleGrant[] {
  return roles.some((held) => held.role === grant.role && held.unitId === grant.unitId)
    ? roles
    : [...roles, grant]
}

export const withoutGrant = (roles: readonly RoleGrant[], role: Role, unitId: string): readonly RoleGrant[] =>
  roles.filter((held) => held.role !== role || held.unitId !== unitId)
