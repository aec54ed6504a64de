import * as z from 'zod/mini'
import { cursorSchema, idSchema, limitedText, tokenSchema, unitIdSchema } from '#shared/contract/atoms.schema'
import { INVITATION_LISTS } from '#shared/domain/access/invitation'
import { ROLES } from '#shared/domain/access/roles'
import { type SchemasOf } from '#shared/contract/schemas'
import { acceptInvitation, claimAdministrator, type rolesActions } from '#shared/contract/roles/roles'

const claim = claimAdministrator.texts
const invitationIdSchema = () => z.string().check(z.regex(/^[0-9a-f]{64}$/))
const grant = () => z.strictObject({ personId: idSchema, role: z.enum(ROLES), unitId: unitIdSchema })

export const rolesSchemas = {
  claimAdministrator: () =>
    z.strictObject({ code: limitedText(claim.code), displayName: limitedText(claim.displayName) }),
  createInvitation: () => z.strictObject({ role: z.enum(ROLES), unitId: unitIdSchema }),
  readInvitation: () => z.strictObject({ token: tokenSchema }),
  acceptInvitation: () =>
    z.strictObject({ token: tokenSchema, displayName: limitedText(acceptInvitation.texts.displayName) }),
  grantRole: grant,
  revokeRole: grant,
  listInvitations: () => z.strictObject({ list: z.enum(INVITATION_LISTS), cursor: z.optional(cursorSchema) }),
  cancelInvitation: () => z.strictObject({ invitationId: invitationIdSchema() }),
  listRoleHolders: () => z.strictObject({ cursor: z.optional(cursorSchema) }),
} satisfies SchemasOf<typeof rolesActions>
