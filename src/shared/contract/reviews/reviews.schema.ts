import * as z from 'zod/mini'
import {
  announcedSize,
  clauseIdSchema,
  cursorSchema,
  fileNameSchema,
  idSchema,
  keySchema,
  limitedText,
  optionalReasonSchema,
  reasonSchema,
  shortText,
  textCursorSchema,
  unitIdSchema,
  versionSchema,
  workIdInput,
} from '#shared/contract/atoms.schema'
import { FOUND_BY } from '#shared/contract/reviews/office-works'
import { QUERY_MAX_LENGTH } from '#shared/domain/search/query'
import { LINK_LISTS } from '#shared/domain/work/link-standing'
import { LISTED_STATES, WORK_FLAGS } from '#shared/domain/work/office-lists'
import { type SchemasOf } from '#shared/contract/schemas'
import { decideReview, MAX_CITATIONS, type reviewsActions } from '#shared/contract/reviews/reviews'

const citation = () =>
  z.strictObject({
    clauseId: clauseIdSchema,
    quote: z.optional(shortText(200)),
  })

/** `position` counts the links of a slot from 1. */
const linkOfWork = () => ({
  workId: idSchema,
  expectedVersion: versionSchema,
  slot: keySchema,
  position: z.number().check(z.int(), z.gte(1), z.lte(100)),
})

export const reviewsSchemas = {
  listReviewQueue: () => z.strictObject({ unitId: unitIdSchema, cursor: z.optional(cursorSchema) }),
  readReview: () => workIdInput,
  decideReview: () =>
    z.strictObject({
      workId: idSchema,
      expectedVersion: versionSchema,
      kind: z.enum(['approve', 'return', 'reject']),
      citations: z.array(citation()).check(z.maxLength(MAX_CITATIONS)),
      message: limitedText(decideReview.texts.message),
      internalNote: limitedText(decideReview.texts.internalNote),
    }),
  undoDecision: () => workIdInput,
  settleDecision: () => workIdInput,
  assignUnit: () =>
    z.strictObject({ workId: idSchema, expectedVersion: versionSchema, unitId: unitIdSchema }),
  revealPhone: () => z.strictObject({ workId: idSchema, reason: reasonSchema() }),
  takeDownWork: () => z.strictObject({ workId: idSchema, reason: reasonSchema() }),
  putBackWork: () => workIdInput,
  reopenWork: () => z.strictObject({ workId: idSchema, reason: reasonSchema() }),
  listLinks: () =>
    z.strictObject({ unitId: unitIdSchema, list: z.enum(LINK_LISTS), cursor: z.optional(cursorSchema) }),
  listOfficeWorks: () =>
    z.strictObject({
      unitId: unitIdSchema,
      subProject: z.optional(keySchema),
      state: z.optional(z.enum(LISTED_STATES)),
      flag: z.optional(z.enum(WORK_FLAGS)),
      cursor: z.optional(cursorSchema),
    }),
  findOfficeWorks: () =>
    z.strictObject({
      unitId: unitIdSchema,
      by: z.enum(FOUND_BY),
      query: shortText(QUERY_MAX_LENGTH),
      cursor: z.optional(textCursorSchema()),
    }),
  startReviewCopy: () =>
    z.strictObject({
      ...linkOfWork(),
      fileName: fileNameSchema(),
      sizeBytes: announcedSize(),
    }),
  markReviewLink: () =>
    z.strictObject({
      ...linkOfWork(),
      dead: z.boolean(),
      reason: optionalReasonSchema(),
    }),
  decideSignatureSheet: () =>
    z.strictObject({
      ...{ workId: idSchema, uploadId: idSchema, complete: z.boolean() },
      reason: optionalReasonSchema(),
    }),
} satisfies SchemasOf<typeof reviewsActions>
