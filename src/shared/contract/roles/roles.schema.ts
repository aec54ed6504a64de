import * as z from 'zod/mini'
import { cursorSchema, idSchema, shortText, tokenSchema, unitIdSchema } from '#shared/contract/atoms.schema'
import { ROLES } from '#shared/domain/access/roles'
import { type SchemasOf } from '#shared/contract/schemas'
import { type rolesActions } from '#shared/contract/roles/roles'

const displayName = () => z.string().check(z.trim(), z.minLength(1), z.maxLength(30))
const grant = () => z.strictObject({ personId: idSchema, role: z.enum(ROLES), unitId: unitIdSchema })

export const rolesSchemas = {
  claimAdministrator: () => z.strictObject({ code: shortText(200), displayName: displayName() }),
  createInvitation: () => z.strictObject({ role: z.enum(ROLES), unitId: unitIdSchema }),
  readInvitation: () => z.strictObject({ token: tokenSchema }),
  acceptInvitation: () => z.strictObject({ token: tokenSchema, displayName: displayName() }),
  grantRole: grant,
  revokeRole: grant,
  listRoleHolders: () => z.strictObject({ cursor: z.optional(cursorSchema) }),
} satisfies SchemasOf<typeof rolesActions>
