/** Roles add up; each has a scope: a unit and everything below it. `guest` is not a role. */
export const ROLES = ['unitOfficer', 'provinceOfficer', 'judge', 'admin'] as const
export type Role = (typeof ROLES)[number]

export interface RoleGrant {
  readonly role: Role
  /** The scope: this unit and its descendants. */
  readonly unitId: string
  /** epoch ms */
  readonly grantedAt: number
}

/**
 * Who may call an action, before any question of scope. `identified`: WeChat names the person, registered or not. `staff`:
 * officers and administrators. `province`: the province's own officers and administrators.
 */
export const ACCESS_LEVELS = [
  'anyone',
  'identified',
  'registered',
  'officer',
  'provinceOfficer',
  'admin',
  'staff',
  'province',
] as const
export type Access = (typeof ACCESS_LEVELS)[number]

export interface Caller {
  /** Empty where WeChat names nobody, as in a page shared into Moments. Such callers must not count as one person. */
  readonly openid: string
  /** Derived from the openid, stable for life; reveals nothing about it. */
  readonly personId: string
  readonly registered: boolean
  readonly roles: readonly RoleGrant[]
}

/** An access level that needs a role. */
export type Group = Exclude<Access, 'anyone' | 'identified' | 'registered'>

/** The one table of which roles belong to which group. */
const GROUPS: Readonly<Record<Group, readonly Role[]>> = {
  officer: ['unitOfficer', 'provinceOfficer'],
  provinceOfficer: ['provinceOfficer'],
  admin: ['admin'],
  staff: ['unitOfficer', 'provinceOfficer', 'admin'],
  province: ['provinceOfficer', 'admin'],
}

/** Whether one of these roles belongs to the group, whatever its scope. */
export const holds = (roles: readonly Pick<RoleGrant, 'role'>[], group: Group): boolean =>
  roles.some(({ role }) => GROUPS[group].includes(role))

/** The code that refuses the caller an action of this access; null when they may pass. Roles need registration. */
export function accessRefusal(access: Access, caller: Caller): 'NOT_REGISTERED' | 'FORBIDDEN' | null {
  if (access === 'anyone') return null
  if (access === 'identified') return caller.openid === '' ? 'FORBIDDEN' : null
  if (!caller.registered) return 'NOT_REGISTERED'
  if (access === 'registered') return null
  return holds(caller.roles, access) ? null : 'FORBIDDEN'
}
