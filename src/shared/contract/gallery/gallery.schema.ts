import * as z from 'zod/mini'
import { cursorSchema, keySchema, workIdInput } from '#shared/contract/atoms.schema'

export const gallerySchemas = {
  listGallery: () => z.strictObject({ subProject: z.optional(keySchema), cursor: z.optional(cursorSchema) }),
  readPublicWork: () => workIdInput,
}
