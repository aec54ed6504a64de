import * as z from 'zod/mini'
import { keySchema, shortText, textCursorSchema, unitIdSchema } from '#shared/contract/atoms.schema'
import { MEDIA_KINDS } from '#shared/domain/media/kinds'
import { QUERY_MAX_LENGTH } from '#shared/domain/search/query'
import { type SchemasOf } from '#shared/contract/schemas'
import { type searchActions } from '#shared/contract/search/search'

export const searchSchemas = {
  searchWorks: () =>
    z.strictObject({
      query: shortText(QUERY_MAX_LENGTH),
      kind: z.optional(z.enum(MEDIA_KINDS)),
      subProject: z.optional(keySchema),
      unitId: z.optional(unitIdSchema),
      cursor: z.optional(textCursorSchema()),
    }),
} satisfies SchemasOf<typeof searchActions>
