import * as z from 'zod/mini'
import { atMostSchema, cursorSchema, keySchema, workIdInput } from '#shared/contract/atoms.schema'
import { type SchemasOf } from '#shared/contract/schemas'
import { type galleryActions } from '#shared/contract/gallery/gallery'

export const gallerySchemas = {
  listGallery: () =>
    z.strictObject({
      subProject: z.optional(keySchema),
      atMost: z.optional(atMostSchema),
      cursor: z.optional(cursorSchema),
    }),
  readPublicWork: () => workIdInput,
} satisfies SchemasOf<typeof galleryActions>
