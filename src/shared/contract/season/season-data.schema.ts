import * as z from 'zod/mini'
import { clauseIdSchema, keySchema, unitIdSchema } from '#shared/contract/atoms.schema'
import { amendmentSchema } from '#shared/contract/season/amendment.schema'
import {
  address,
  instant,
  some,
  sourced,
  sourceSchema,
  upperLimit,
  wholeNumber,
  words,
} from '#shared/contract/season/season-atoms.schema'
import {
  activitySchema,
  namedSchema,
  noticeSchema,
  seriesSchema,
} from '#shared/contract/season/series.schema'
import { contactSchema } from '#shared/contract/season/contact.schema'
import { subProjectSchema } from '#shared/contract/season/sub-project.schema'
import { type ShownKind } from '#shared/domain/media/kinds'
import { seasonFaults } from '#shared/domain/season/season-faults'
import { type SeasonFile } from '#shared/domain/season/season-file'
import { UNIT_KINDS } from '#shared/domain/season/unit'
import { MAX_REVIEW_WORKING_DAYS } from '#shared/domain/work/review-term'

/** More than any year needs; each is sent to every phone with the season. */
const MAX_AMENDMENTS = 200

const positive = sourced(wholeNumber.check(z.gte(1)))

const milestoneSchema = z.strictObject({
  key: keySchema,
  title: words(40),
  dateLabel: words(20),
  startsAt: instant,
  endsAt: instant,
  source: sourceSchema,
  clauseId: clauseIdSchema,
  host: z.optional(sourced(words(40))),
})

const unitSchema = z.strictObject({
  id: unitIdSchema,
  parentId: z.nullable(unitIdSchema),
  noticeName: z.optional(words(40)),
  displayName: words(40),
  kind: z.enum(UNIT_KINDS),
  placeholder: z.optional(z.boolean()),
  quota: z.nullable(wholeNumber.check(z.gte(1))),
  clauseId: z.optional(clauseIdSchema),
  order: wholeNumber,
})

const clauseSchema = z.strictObject({
  id: clauseIdSchema,
  label: words(20),
  title: words(60),
  summary: words(120),
  ruleQuotes: z.optional(some(words(60))),
  names: z.optional(some(words(80))),
  defects: z.optional(some(z.strictObject({ original: z.optional(words(60)), note: words(80) }))),
})

const contentSchema = z.extend(namedSchema, { key: keySchema })

const limitsSchema = z.strictObject({
  maxWorksPerAuthorPerSubProject: positive,
  maxTeamMembers: positive,
  titleMaxLength: positive,
  synopsisMaxLength: positive,
  workplaceMaxLength: positive,
  authorNameMaxLength: positive,
  captionMaxLength: positive,
  resubmitWindowMs: positive,
  reviewWorkingDays: z.optional(sourced(wholeNumber.check(z.gte(1), z.lte(MAX_REVIEW_WORKING_DAYS)))),
  uploadGraceMs: positive,
  reviewCopyMaxSizeBytes: upperLimit,
  signatureSheetMaxSizeBytes: upperLimit,
  uploadExpiryMs: positive,
})

/** A kind whose playback the file leaves out is played. */
const played = () => z._default(sourced(z.boolean()), { value: true, source: 'default' })
const playbackSchema = z.strictObject({
  video: played(),
  photo: played(),
  audio: played(),
} satisfies Record<ShownKind, unknown>)

const shape = z.strictObject({
  key: z.string().check(z.regex(/^\d{4}$/)),
  version: wholeNumber.check(z.gte(1)),
  name: words(60),
  slogan: words(40),
  documentNumber: words(30),
  title: words(80),
  addressees: words(80),
  issuer: words(40),
  hosts: some(words(30)),
  website: z.extend(namedSchema, { url: address }),
  office: z.strictObject({
    name: words(30),
    clauseId: clauseIdSchema,
    contacts: some(contactSchema()),
    email: z.string().check(z.regex(/^[\w.-]+@[\w-]+(\.[\w-]+)+$/)),
  }),
  programmeStartsAt: sourced(instant),
  programmeEndsAt: sourced(instant),
  offlineActivitiesCountFrom: sourced(instant),
  offlineActivitiesTarget: positive,
  offlineContents: some(contentSchema),
  awarenesses: some(contentSchema),
  milestones: some(milestoneSchema),
  limits: limitsSchema,
  playback: playbackSchema,
  subProjects: some(subProjectSchema),
  units: some(unitSchema),
  series: seriesSchema,
  activities: z.array(activitySchema),
  notice: noticeSchema,
  clauses: some(clauseSchema),
  amendments: z.optional(z.array(amendmentSchema()).check(z.maxLength(MAX_AMENDMENTS))),
})

/**
 * A whole season file: every key known, every cross-reference valid. An issue's message is a fault's code. A file of the wrong
 * shape is not checked further.
 */
export const seasonDataSchema = shape.check((context) => {
  if (context.issues.length > 0) return
  for (const { code, path } of seasonFaults(context.value))
    context.issues.push({ code: 'custom', message: code, path: [...path], input: context.value })
})

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** Does not compile when the schema and the `SeasonFile` type drift apart, in either direction. */
export const schemaIsSeason: Same<DeepReadonly<z.output<typeof shape>>, DeepReadonly<SeasonFile>> = true
