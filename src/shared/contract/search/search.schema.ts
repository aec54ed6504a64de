import * as z from 'zod/mini'
import { keySchema, shortText, unitIdSchema } from '#shared/contract/atoms.schema'
import { MEDIA_KINDS } from '#shared/domain/media/kinds'
import { QUERY_MAX_LENGTH } from '#shared/domain/search/query'
import { type SchemasOf } from '#shared/contract/schemas'
import { type searchActions } from '#shared/contract/search/search'

/** The rank of a search entry. */
const searchCursor = () => z.string().check(z.regex(/^[\p{L}\p{N}]{0,32} \d{15}-[A-Za-z0-9]{8,40}$/u))

export const searchSchemas = {
  searchWorks: () =>
    z.strictObject({
      query: shortText(QUERY_MAX_LENGTH),
      kind: z.optional(z.enum(MEDIA_KINDS)),
      subProject: z.optional(keySchema),
      unitId: z.optional(unitIdSchema),
      cursor: z.optional(searchCursor()),
    }),
} satisfies SchemasOf<typeof searchActions>
