import * as z from 'zod/mini'
import { clauseIdSchema, keySchema } from '#shared/contract/atoms.schema'
import { contactSchema } from '#shared/contract/season/contact.schema'
import {
  address,
  citationSchema,
  instant,
  pictureNameSchema,
  some,
  sourced,
  sourceSchema,
  wholeNumber,
  words,
} from '#shared/contract/season/season-atoms.schema'
import { submissionSpecSchema } from '#shared/contract/season/submission-spec.schema'
import { CALL_ICONS } from '#shared/domain/season/call-look'
import { ENTRANCE_KINDS } from '#shared/domain/season/contact'
import { SUB_PROJECT_MODES, SUBMITTER_KINDS } from '#shared/domain/season/sub-project'

const entranceSchema = z.strictObject({
  kind: z.enum(ENTRANCE_KINDS),
  name: words(40),
  url: z.optional(address),
  picture: z.optional(pictureNameSchema),
  clauseId: clauseIdSchema,
})

const colour = z.string().check(z.regex(/^#[0-9a-f]{6}$/))

export const subProjectSchema = z.strictObject({
  key: keySchema,
  name: words(40),
  shortName: words(6),
  tagline: words(14),
  look: z.strictObject({ icon: z.enum(CALL_ICONS), from: colour, to: colour }),
  summary: words(120),
  theme: z.optional(words(40)),
  topics: some(words(20)),
  mode: z.enum(SUB_PROJECT_MODES),
  organizer: z.strictObject({ name: words(40) }),
  entrances: some(entranceSchema),
  contacts: some(contactSchema()),
  who: sourced(some(z.enum(SUBMITTER_KINDS))),
  opensAt: sourced(instant),
  closesAt: sourced(instant),
  hostClosesAt: z.optional(sourced(instant)),
  requirements: some(z.strictObject({ text: words(120), source: sourceSchema, citation: citationSchema })),
  spec: submissionSpecSchema,
  clauseId: clauseIdSchema,
  formOpenHere: z.boolean(),
  homeOrder: wholeNumber,
})
