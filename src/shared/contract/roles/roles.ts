import { action, type Page, withTexts } from '#shared/contract/action'
import { type InvitationList, type InvitationState } from '#shared/domain/access/invitation'
import { type Role, type RoleGrant } from '#shared/domain/access/roles'
import { type SessionView } from '#shared/contract/session/session'

const DISPLAY_NAME = { min: 1, max: 30 }

/** Claims the administrator's role with the code from the function's environment. Works once per database. */
export const claimAdministrator = withTexts(
  action<{ code: string; displayName: string }, SessionView>({
    name: 'roles.claimAdministrator',
    unit: 'api',
    access: 'registered',
    effect: 'write',
    changes: ['session', 'roles'],
    allowance: 'guesses',
  }),
  { code: { max: 200 }, displayName: DISPLAY_NAME },
)

export interface InvitationView {
  readonly role: Role
  readonly unitId: string
  readonly expiresAt: number
}

/** Creates a one-time invitation, valid for 7 days while its maker holds the right. The token is shown once and stored hashed. */
export const createInvitation = action<{ role: Role; unitId: string }, InvitationView & { token: string }>({
  name: 'roles.createInvitation',
  unit: 'api',
  access: 'admin',
  effect: 'write',
  changes: ['roles'],
})

/** What an invitation offers to whoever holds its token. */
export const readInvitation = action<{ token: string }, InvitationView>({
  name: 'roles.readInvitation',
  unit: 'api',
  access: 'anyone',
  effect: 'read',
  allowance: 'guesses',
})

/** Takes the offered role and ends the invitation. */
export const acceptInvitation = withTexts(
  action<{ token: string; displayName: string }, SessionView>({
    name: 'roles.acceptInvitation',
    unit: 'api',
    access: 'registered',
    effect: 'write',
    changes: ['session', 'roles'],
    allowance: 'guesses',
  }),
  { displayName: DISPLAY_NAME },
)

export interface RoleHolder {
  readonly personId: string
  readonly displayName: string
  readonly roles: readonly RoleGrant[]
}

/** Grants a role to a registered person. Their own page shows them the id. */
export const grantRole = action<{ personId: string; role: Role; unitId: string }, RoleHolder>({
  name: 'roles.grant',
  unit: 'api',
  access: 'admin',
  effect: 'write',
  changes: ['session', 'roles'],
})

/** Takes a role back; the last administrator keeps theirs. */
export const revokeRole = action<{ personId: string; role: Role; unitId: string }, RoleHolder>({
  name: 'roles.revoke',
  unit: 'api',
  access: 'admin',
  effect: 'write',
  changes: ['session', 'roles'],
})

/** Who holds which role, the latest first. */
export const listRoleHolders = action<{ cursor?: string }, { items: readonly RoleHolder[]; next?: string }>({
  name: 'roles.list',
  unit: 'api',
  access: 'admin',
  effect: 'read',
  shows: ['roles'],
})

/** An invitation as administrators see it, without its token. Instants are epoch ms. */
export interface InvitationRow extends InvitationView {
  readonly invitationId: string
  readonly state: InvitationState
  readonly createdAt: number
  /** The present display name of whoever made it. */
  readonly madeBy: string
  /** The display name of whoever accepted it. */
  readonly usedBy?: string
  readonly usedAt?: number
  readonly withdrawnAt?: number
}

/**
 * Invitations in pages of 20: open ones, the next to end first; used ones and ended ones, the latest first. Each is kept until
 * a week after its end. An open one whose maker lost the right says `void`.
 */
export const listInvitations = action<{ list: InvitationList; cursor?: string }, Page<InvitationRow>>({
  name: 'roles.invitations',
  unit: 'api',
  access: 'admin',
  effect: 'read',
  shows: ['roles'],
})

/** Withdraws an invitation, whoever made it. INVITATION_USED once somebody accepted it: then the role is taken back instead. */
export const cancelInvitation = action<{ invitationId: string }, { state: InvitationState }>({
  name: 'roles.cancelInvitation',
  unit: 'api',
  access: 'admin',
  effect: 'write',
  changes: ['roles'],
})

export const rolesActions = {
  claimAdministrator,
  createInvitation,
  readInvitation,
  acceptInvitation,
  grantRole,
  revokeRole,
  listRoleHolders,
  listInvitations,
  cancelInvitation,
}
