import * as z from 'zod/mini'
import { clauseIdSchema, keySchema } from '#shared/contract/atoms.schema'
import {
  address,
  instant,
  pictureNameSchema,
  wholeNumber,
  words,
} from '#shared/contract/season/season-atoms.schema'
import { contactSchema } from '#shared/contract/season/contact.schema'

/** A reason that everyone reads. */
export const reasonSchema = () => words(200).check(z.minLength(2))

/** Made at its first use: a cold start needs it seldom. */
export const seasonChangeSchema = () => {
  const subProject = keySchema
  const index = wholeNumber.check(z.lte(99))
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('closing'), subProject, closesAt: instant }),
    z.strictObject({ kind: z.literal('programmeEnd'), endsAt: instant }),
    z.strictObject({
      kind: z.literal('milestone'),
      key: keySchema,
      dateLabel: words(20),
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
      name: words(40),
      url: z.optional(address),
    }),
    z.strictObject({
      kind: z.literal('picture'),
      subProject,
      index,
      picture: z.optional(pictureNameSchema),
    }),
    z.strictObject({ kind: z.literal('summary'), subProject, summary: words(120) }),
    z.strictObject({ kind: z.literal('clause'), clauseId: clauseIdSchema, summary: words(120) }),
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
