import * as z from 'zod/mini'
import { cursorSchema, idSchema } from '#shared/contract/atoms.schema'
import { reasonSchema, seasonChangeSchema } from '#shared/contract/season/amendment.schema'
import { pictureNameSchema } from '#shared/contract/season/season-atoms.schema'
import { MOST_UPLOAD_BYTES, SEASON_UPLOADS } from '#shared/contract/season/manage-season'

const hashSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const yearSchema = z.string().check(z.regex(/^\d{4}$/))
const known = () => z.strictObject({ knownHash: z.optional(hashSchema), key: z.optional(yearSchema) })
const nothing = () => z.strictObject({})

export const seasonSchemas = {
  readSeason: known,
  readNotice: known,
  readProgramme: known,
  listSeasons: nothing,
  installSeason: () => z.strictObject({ key: yearSchema }),
  startSeasonUpload: () =>
    z.strictObject({
      kind: z.enum(SEASON_UPLOADS),
      fileName: z.string().check(z.minLength(1), z.maxLength(200)),
      sizeBytes: z.int().check(z.gte(1), z.lte(MOST_UPLOAD_BYTES)),
    }),
  judgeSeasonFile: () => z.strictObject({ uploadId: idSchema }),
  readSeasonCandidate: nothing,
  publishSeason: () => z.strictObject({ hash: hashSchema, expectedHash: hashSchema }),
  amendSeason: () =>
    z.strictObject({
      expectedHash: hashSchema,
      change: seasonChangeSchema(),
      uploadId: z.optional(idSchema),
      reason: reasonSchema(),
    }),
  readEntrancePicture: () => z.strictObject({ picture: pictureNameSchema }),
  listSeasonChanges: () => z.strictObject({ cursor: z.optional(cursorSchema) }),
}
