import * as z from 'zod/mini'
import { nothingSchema, shortText } from '#shared/contract/atoms.schema'
import { type SchemasOf } from '#shared/contract/schemas'
import { type sessionActions } from '#shared/contract/session/session'

export const sessionSchemas = {
  readSession: () => nothingSchema,
  register: () => z.strictObject({ agreementVersion: shortText(40) }),
} satisfies SchemasOf<typeof sessionActions>
