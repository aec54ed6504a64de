import * as z from 'zod/mini'
import {
  clauseIdSchema,
  cursorSchema,
  idSchema,
  shortText,
  unitIdSchema,
  versionSchema,
  workIdInput,
} from '#shared/contract/atoms.schema'
import { type SchemasOf } from '#shared/contract/schemas'
import { type reviewsActions } from '#shared/contract/reviews/reviews'

const reason = () => z.string().check(z.trim(), z.minLength(2), z.maxLength(300))
const citation = () =>
  z.strictObject({
    clauseId: clauseIdSchema,
    quote: z.optional(shortText(200)),
  })

export const reviewsSchemas = {
  listReviewQueue: () => z.strictObject({ unitId: unitIdSchema, cursor: z.optional(cursorSchema) }),
  readReview: () => workIdInput,
  decideReview: () =>
    z.strictObject({
      workId: idSchema,
      expectedVersion: versionSchema,
      kind: z.enum(['approve', 'return', 'reject']),
      citations: z.array(citation()).check(z.maxLength(10)),
      message: shortText(1000),
      internalNote: shortText(1000),
    }),
  assignUnit: () =>
    z.strictObject({ workId: idSchema, expectedVersion: versionSchema, unitId: unitIdSchema }),
  revealPhone: () => z.strictObject({ workId: idSchema, reason: reason() }),
  takeDownWork: () => z.strictObject({ workId: idSchema, reason: reason() }),
  putBackWork: () => workIdInput,
} satisfies SchemasOf<typeof reviewsActions>
