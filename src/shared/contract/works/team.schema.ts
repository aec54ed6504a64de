import * as z from 'zod/mini'
import {
  announcedSize,
  fileNameSchema,
  idSchema,
  teamMemberSchema,
  tokenSchema,
} from '#shared/contract/atoms.schema'
import { type SchemasOf } from '#shared/contract/schemas'
import { type teamActions } from '#shared/contract/works/team'

export const teamSchemas = {
  createTeamCard: () => z.strictObject({ workId: idSchema, member: teamMemberSchema() }),
  readTeamCard: () => z.strictObject({ token: tokenSchema }),
  answerTeamCard: () => z.strictObject({ token: tokenSchema, agrees: z.boolean() }),
  startSignatureSheet: () =>
    z.strictObject({
      workId: idSchema,
      fileName: fileNameSchema(),
      sizeBytes: announcedSize(),
    }),
} satisfies SchemasOf<typeof teamActions>
