import * as z from 'zod/mini'
import { clauseIdSchema, keySchema } from '#shared/contract/atoms.schema'
import {
  citationSchema,
  some,
  sourced,
  sourceSchema,
  upperLimit,
  wholeNumber,
  words,
} from '#shared/contract/season/season-atoms.schema'
import { AUDIO_FORMATS, DOCUMENT_FORMATS, PHOTO_FORMATS } from '#shared/domain/season/media-spec'
import { CHECKERS, DECLARATION_KINDS, REASON_DECISIONS } from '#shared/domain/season/submission-spec'

const fieldBase = {
  key: keySchema,
  label: words(20),
  help: z.optional(words(60)),
  required: z.boolean(),
  source: sourceSchema,
  clauseId: z.optional(clauseIdSchema),
}
const offered = { fromPhoto: z.optional(z.boolean()) }
const length = wholeNumber.check(z.gte(1), z.lte(5000))
const options = z
  .array(z.strictObject({ key: keySchema, label: words(30), warning: z.optional(words(60)) }))
  .check(z.minLength(2))

const fieldSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...fieldBase, kind: z.literal('text'), maxLength: length }),
  z.strictObject({
    ...fieldBase,
    kind: z.literal('longText'),
    minLength: z.optional(length),
    maxLength: length,
  }),
  z.strictObject({ ...fieldBase, kind: z.literal('choice'), options }),
  z.strictObject({ ...fieldBase, kind: z.literal('choices'), options, max: z.optional(length) }),
  z.strictObject({ ...fieldBase, kind: z.literal('unit') }),
  z.strictObject({ ...fieldBase, kind: z.literal('phone') }),
  z.strictObject({ ...fieldBase, ...offered, kind: z.literal('date') }),
  z.strictObject({ ...fieldBase, ...offered, kind: z.literal('place'), maxLength: length }),
  z.strictObject({ ...fieldBase, kind: z.literal('link'), maxLength: length }),
  z.strictObject({ ...fieldBase, kind: z.literal('number'), max: wholeNumber }),
])

const count = sourced(wholeNumber)
const videoSchema = z.strictObject({
  kind: z.literal('video'),
  formats: sourced(some(z.literal('mp4'))),
  maxDurationMs: upperLimit,
  maxSizeBytes: upperLimit,
  warnSizeBytes: z.optional(count),
  linkFirstFromBytes: z.optional(count),
  minShortSideWarn: z.optional(count),
})
const photosSchema = z.strictObject({
  kind: z.literal('photos'),
  formats: sourced(some(z.enum(PHOTO_FORMATS))),
  min: count,
  max: count,
  seriesMin: z.optional(count),
  maxSizeBytes: upperLimit,
  maxPixels: upperLimit,
  warnLongSide: z.optional(count),
})
const audioSchema = z.strictObject({
  kind: z.literal('audio'),
  formats: sourced(some(z.enum(AUDIO_FORMATS))),
  maxDurationMs: upperLimit,
  maxSizeBytes: upperLimit,
})
const linksSchema = z.strictObject({
  kind: z.literal('links'),
  min: count,
  max: count,
  extractionCode: z.boolean(),
  hosts: sourced(some(z.string().check(z.regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/), z.maxLength(100)))),
})
const documentsSchema = z.strictObject({
  kind: z.literal('documents'),
  formats: sourced(some(z.enum(DOCUMENT_FORMATS))),
  min: count,
  max: count,
  maxSizeBytes: upperLimit,
})
const single = [videoSchema, photosSchema, audioSchema, linksSchema, documentsSchema] as const
const oneOfSchema = z.strictObject({
  kind: z.literal('oneOf'),
  options: z.array(z.discriminatedUnion('kind', [...single])).check(z.minLength(2)),
})
const partSchema = z.strictObject({
  key: keySchema,
  label: words(20),
  required: z.boolean(),
  media: z.discriminatedUnion('kind', [...single, oneOfSchema]),
})
const togetherSchema = z.strictObject({ kind: z.literal('together'), parts: some(partSchema) })

export const submissionSpecSchema = z.strictObject({
  fields: z.array(fieldSchema),
  media: z.discriminatedUnion('kind', [...single, oneOfSchema, togetherSchema]),
  declarations: some(
    z.strictObject({
      key: keySchema,
      kind: z.enum(DECLARATION_KINDS),
      text: words(80),
      required: z.boolean(),
      citation: citationSchema,
    }),
  ),
  checklist: some(
    z.strictObject({ key: keySchema, text: words(60), by: z.enum(CHECKERS), citation: citationSchema }),
  ),
  reasons: some(
    z.strictObject({
      key: keySchema,
      decision: z.enum(REASON_DECISIONS),
      text: words(100),
      citation: citationSchema,
    }),
  ),
})
