import * as z from 'zod/mini'
import { clauseIdSchema, keySchema } from '#shared/contract/atoms.schema'
import { citationSchema, some, words } from '#shared/contract/season/season-atoms.schema'
import { HOST_ROLES } from '#shared/domain/season/series'

export const namedSchema = z.strictObject({ name: words(80), clauseId: clauseIdSchema })

const entry = {
  key: keySchema,
  clauseId: clauseIdSchema,
  name: words(60),
  hosts: z.array(z.strictObject({ name: words(40), role: z.enum(HOST_ROLES) })),
  theme: z.optional(words(40)),
}

const itemSchema = z.strictObject({
  ...entry,
  summary: z.optional(words(120)),
  subProject: z.optional(keySchema),
})

const partSchema = z.strictObject({
  ...entry,
  milestoneKey: z.optional(keySchema),
  items: z.array(itemSchema),
})

export const seriesSchema = z.strictObject({
  name: words(60),
  clauseId: clauseIdSchema,
  slogan: namedSchema,
  hosts: some(words(40)),
  parts: some(partSchema),
})

export const activitySchema = z.strictObject({
  key: keySchema,
  name: words(80),
  clauseId: clauseIdSchema,
  caveat: citationSchema,
  related: z.optional(some(citationSchema)),
})

export const noticeSchema = z.strictObject({
  basis: some(z.strictObject({ name: words(80), clauseId: clauseIdSchema, issuers: some(words(40)) })),
  requirements: some(namedSchema),
  channels: some(namedSchema),
})
