import * as z from 'zod/mini'
import { keySchema, shortText, unitIdSchema } from '#shared/contract/atoms.schema'
import { MEDIA_KINDS } from '#shared/domain/media/kinds'
import { UNIT_QUERY_MAX_LENGTH } from '#shared/domain/unit/search-words'
import { QUERY_MAX_LENGTH } from '#shared/domain/search/query'
import { type SchemasOf } from '#shared/contract/schemas'
import { type searchActions } from '#shared/contract/search/search'

/** The rank of a search entry. */
const searchCursor = () => z.string().check(z.regex(/^[\p{L}\p{N}]{0,32} \d{15}-[A-Za-z0-9]{8,40}$/u))

/** A unit's place in lists, and its id. */
const unitCursor = () => z.string().check(z.regex(/^\d{7}[a-z0-9]{0,12}-[a-z][a-z0-9-]{0,39}$/))

export const searchSchemas = {
  searchUnits: () =>
    z.strictObject({ query: shortText(UNIT_QUERY_MAX_LENGTH), cursor: z.optional(unitCursor()) }),
  searchWorks: () =>
    z.strictObject({
      query: shortText(QUERY_MAX_LENGTH),
      kind: z.optional(z.enum(MEDIA_KINDS)),
      subProject: z.optional(keySchema),
      unitId: z.optional(unitIdSchema),
      cursor: z.optional(searchCursor()),
    }),
} satisfies SchemasOf<typeof searchActions>
