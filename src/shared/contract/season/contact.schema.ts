import * as z from 'zod/mini'
import { some, words } from '#shared/contract/season/season-atoms.schema'
import { CHANGE_TEXTS } from '#shared/domain/season/amendment'
import { PHONE_DOUBTS, PHONE_KINDS } from '#shared/domain/season/contact'

const { contactName, number } = CHANGE_TEXTS

/** Made at its first use: a cold start needs it seldom. */
const phoneSchema = () =>
  z.strictObject({
    number: z.string().check(z.regex(/^[0-9-]+$/), z.minLength(number.min), z.maxLength(number.max)),
    kind: z.enum(PHONE_KINDS),
    doubtful: z.optional(z.strictObject({ reasonCode: z.enum(PHONE_DOUBTS) })),
  })

export const contactSchema = () =>
  z.strictObject({ name: words(contactName.max), phones: some(phoneSchema()) })
