import { type rolesActions } from '#shared/contract/roles/roles'
import { type HandlersOf } from '../platform/use-case'
import { acceptInvitation } from './accept-invitation'
import { cancelInvitation } from './cancel-invitation'
import { claimAdministrator } from './claim-administrator'
import { createInvitation } from './create-invitation'
import { grantRole } from './grant-role'
import { listInvitations } from './list-invitations'
import { listRoleHolders } from './list-role-holders'
import { readInvitation } from './read-invitation'
import { revokeRole } from './revoke-role'

export { rolesSchemas as schemas } from '#shared/contract/roles/roles.schema'

export const handlers = {
  claimAdministrator,
  createInvitation,
  readInvitation,
  acceptInvitation,
  grantRole,
  revokeRole,
  listRoleHolders,
  listInvitations,
  cancelInvitation,
} satisfies HandlersOf<typeof rolesActions>
