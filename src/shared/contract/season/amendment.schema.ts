import * as z from 'zod/mini'
import { clauseIdSchema, keySchema } from '#shared/contract/atoms.schema'
import {
  address,
  instant,
  pictureNameSchema,
  wholeNumber,
  words,
} from '#shared/contract/season/season-atoms.schema'
import { CHANGE_TEXTS } from '#shared/domain/season/amendment'
import { contactSchema } from '#shared/contract/season/contact.schema'

/** A reason that everyone reads. */
export const reasonSchema = () => words(CHANGE_TEXTS.reason.max).check(z.minLength(CHANGE_TEXTS.reason.min))

/** Made at its first use: a cold start needs it seldom. */
export const seasonChangeSchema = () => {
  const subProject = keySchema
  const index = wholeNumber.check(z.lte(99))
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('closing'), subProject, closesAt: instant }),
    z.strictObject({
      kind: z.literal('hostClosing'),
      subProject,
      hostClosesAt: z.optional(instant),
    }),
    z.strictObject({ kind: z.literal('programmeEnd'), endsAt: instant }),
    z.strictObject({
      kind: z.literal('milestone'),
      key: keySchema,
      dateLabel: words(CHANGE_TEXTS.dateLabel.max),
      startsAt: instant,
      endsAt: instant,
    }),
    z.strictObject({
      kind: z.literal('contact'),
      subProject: z.optional(subProject),
      index,
      contact: contactSchema(),
    }),
    z.strictObject({
      kind: z.literal('entrance'),
      subProject,
      index,
      name: words(CHANGE_TEXTS.name.max),
      url: z.optional(address.check(z.maxLength(CHANGE_TEXTS.url.max))),
    }),
    z.strictObject({
      kind: z.literal('picture'),
      subProject,
      index,
      picture: z.optional(pictureNameSchema),
    }),
    z.strictObject({ kind: z.literal('summary'), subProject, summary: words(CHANGE_TEXTS.summary.max) }),
    z.strictObject({
      kind: z.literal('clause'),
      clauseId: clauseIdSchema,
      summary: words(CHANGE_TEXTS.summary.max),
    }),
  ])
}

export const amendmentSchema = () => {
  const change = seasonChangeSchema()
  return z.strictObject({
    before: change,
    after: change,
    reason: reasonSchema(),
    at: instant,
  })
}
