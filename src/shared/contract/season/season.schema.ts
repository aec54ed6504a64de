import * as z from 'zod/mini'
import { nothingSchema, yearSchema } from '#shared/contract/atoms.schema'
import { type SchemasOf } from '#shared/contract/schemas'
import { type seasonActions } from '#shared/contract/season/season'
import { hashSchema, pictureNameSchema } from '#shared/contract/season/season-atoms.schema'

const known = () => z.strictObject({ knownHash: z.optional(hashSchema), key: z.optional(yearSchema) })

export const seasonSchemas = {
  readSeason: known,
  readNotice: known,
  readProgramme: known,
  listSeasons: () => nothingSchema,
  installSeason: () => z.strictObject({ key: yearSchema }),
  readEntrancePicture: () => z.strictObject({ picture: pictureNameSchema }),
} satisfies SchemasOf<typeof seasonActions>
