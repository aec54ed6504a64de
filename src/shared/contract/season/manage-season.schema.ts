import * as z from 'zod/mini'
import { cursorSchema, fileNameSchema, idSchema, nothingSchema } from '#shared/contract/atoms.schema'
import { reasonSchema, seasonChangeSchema } from '#shared/contract/season/amendment.schema'
import {
  type manageSeasonActions,
  MAX_UPLOAD_BYTES,
  SEASON_UPLOADS,
} from '#shared/contract/season/manage-season'
import { hashSchema } from '#shared/contract/season/season-atoms.schema'
import { type SchemasOf } from '#shared/contract/schemas'

export const manageSeasonSchemas = {
  startSeasonUpload: () =>
    z.strictObject({
      kind: z.enum(SEASON_UPLOADS),
      fileName: fileNameSchema(),
      sizeBytes: z.int().check(z.gte(1), z.lte(MAX_UPLOAD_BYTES)),
    }),
  validateSeasonFile: () => z.strictObject({ uploadId: idSchema }),
  readSeasonCandidate: () => nothingSchema,
  publishSeason: () => z.strictObject({ hash: hashSchema, expectedHash: hashSchema }),
  amendSeason: () =>
    z.strictObject({
      expectedHash: hashSchema,
      change: seasonChangeSchema(),
      uploadId: z.optional(idSchema),
      reason: reasonSchema(),
    }),
  listSeasonChanges: () => z.strictObject({ cursor: z.optional(cursorSchema) }),
} satisfies SchemasOf<typeof manageSeasonActions>
