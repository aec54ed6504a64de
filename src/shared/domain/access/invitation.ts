import { INVITATION_LIFETIME_MS } from '#shared/domain/access/grants'
import { holds, type Role, type RoleGrant } from '#shared/domain/access/roles'

/** A one-time offer of a role. Instants are epoch ms. */
export interface Invitation {
  /** Derived from its token, which nobody finds from it. */
  readonly id: string
  readonly role: Role
  readonly unitId: string
  readonly createdBy: string
  readonly createdAt: number
  /** The end (exclusive) of its use; a withdrawal sets it to its own instant. */
  readonly expiresAt: number
  readonly usedBy?: string
  readonly usedAt?: number
  readonly withdrawnAt?: number
}

/** `void`: who made it has lost the right since. */
export const INVITATION_STATES = ['open', 'used', 'withdrawn', 'expired', 'void'] as const
export type InvitationState = (typeof INVITATION_STATES)[number]

export const newInvitation = (
  offer: Pick<Invitation, 'id' | 'role' | 'unitId' | 'createdBy'>,
  now: number,
): Invitation => ({ ...offer, createdAt: now, expiresAt: now + INVITATION_LIFETIME_MS })

/** Whether the right under which it was made still stands: a right that was taken and given anew is another one. */
const stands = ({ createdAt }: Invitation, makersRoles: readonly RoleGrant[]): boolean =>
  makersRoles.some((grant) => holds([grant], 'admin') && grant.grantedAt <= createdAt)

/** What an invitation is at `now`, given its maker's present roles. Only an open one can be accepted or withdrawn. */
export function invitationState(
  invitation: Invitation,
  makersRoles: readonly RoleGrant[],
  now: number,
): InvitationState {
  if (invitation.usedBy !== undefined) return 'used'
  if (invitation.withdrawnAt !== undefined) return 'withdrawn'
  if (now >= invitation.expiresAt) return 'expired'
  return stands(invitation, makersRoles) ? 'open' : 'void'
}

export const withdrawInvitation = (invitation: Invitation, now: number): Invitation => ({
  ...invitation,
  expiresAt: now,
  withdrawnAt: now,
})

/** Lists of invitations. `open` are those of the last seven days that nobody used or withdrew, void ones among them. */
export const INVITATION_LISTS = ['open', 'used', 'ended'] as const
export type InvitationList = (typeof INVITATION_LISTS)[number]
