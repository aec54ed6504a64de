import * as z from 'zod/mini'
import { idSchema, teamMemberSchema, tokenSchema } from '#shared/contract/atoms.schema'
import { type SchemasOf } from '#shared/contract/schemas'
import { type teamActions } from '#shared/contract/works/team'

export const teamSchemas = {
  createTeamCard: () => z.strictObject({ workId: idSchema, member: teamMemberSchema() }),
  readTeamCard: () => z.strictObject({ token: tokenSchema }),
  answerTeamCard: () => z.strictObject({ token: tokenSchema, agrees: z.boolean() }),
  startSignatureSheet: () =>
    z.strictObject({
      workId: idSchema,
      fileName: z.string().check(z.minLength(1), z.maxLength(200)),
      sizeBytes: z.number().check(z.int(), z.gte(1), z.lte(2 ** 40)),
    }),
} satisfies SchemasOf<typeof teamActions>
