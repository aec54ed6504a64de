import * as z from 'zod/mini'
import { keySchema, shortText, textCursorSchema, unitIdSchema } from '#shared/contract/atoms.schema'
import { MEDIA_KINDS } from '#shared/domain/media/kinds'
import { UNIT_QUERY_MAX_LENGTH } from '#shared/domain/unit/search-words'
import { QUERY_MAX_LENGTH } from '#shared/domain/search/query'
import { type SchemasOf } from '#shared/contract/schemas'
import { type searchActions } from '#shared/contract/search/search'

/** A unit's place in lists, and its id. */
export const unitCursor = () => z.string().check(z.regex(/^\d{7}[a-z0-9]{0,12}-[a-z][a-z0-9-]{0,39}$/))

export const searchSchemas = {
  searchUnits: () =>
    z.strictObject({ query: shortText(UNIT_QUERY_MAX_LENGTH), cursor: z.optional(unitCursor()) }),
  searchWorks: () =>
    z.strictObject({
      query: shortText(QUERY_MAX_LENGTH),
      kind: z.optional(z.enum(MEDIA_KINDS)),
      subProject: z.optional(keySchema),
      unitId: z.optional(unitIdSchema),
      cursor: z.optional(textCursorSchema()),
    }),
} satisfies SchemasOf<typeof searchActions>
