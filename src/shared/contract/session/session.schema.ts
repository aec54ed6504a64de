import * as z from 'zod/mini'
import { nothingSchema, shortText } from '#shared/contract/atoms.schema'

export const sessionSchemas = {
  readSession: () => nothingSchema,
  register: () => z.strictObject({ agreementVersion: shortText(40) }),
}
