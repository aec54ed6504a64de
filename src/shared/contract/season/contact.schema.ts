import * as z from 'zod/mini'
import { some, words } from '#shared/contract/season/season-atoms.schema'
import { PHONE_DOUBTS, PHONE_KINDS } from '#shared/domain/season/contact'

/** Made at its first use: a cold start needs it seldom. */
const phoneSchema = () =>
  z.strictObject({
    number: z.string().check(z.regex(/^[0-9-]{7,16}$/)),
    kind: z.enum(PHONE_KINDS),
    doubtful: z.optional(z.strictObject({ reasonCode: z.enum(PHONE_DOUBTS) })),
  })

export const contactSchema = () => z.strictObject({ name: words(20), phones: some(phoneSchema()) })
