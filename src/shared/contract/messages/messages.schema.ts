import * as z from 'zod/mini'
import { nothingSchema, pageInput } from '#shared/contract/atoms.schema'
import { type messagesActions } from '#shared/contract/messages/messages'
import { PUSH_KINDS } from '#shared/domain/message/push'
import { type SchemasOf } from '#shared/contract/schemas'

/** One tap grants one message of each template. */
const distinct = z.refine<readonly unknown[]>((kinds) => new Set(kinds).size === kinds.length)

export const messagesSchemas = {
  listMessages: () => pageInput,
  markMessageRead: () => z.strictObject({ number: z.int().check(z.positive()), andOlder: z.boolean() }),
  readPushOffer: () => nothingSchema,
  grantPushes: () =>
    z.strictObject({
      kinds: z.array(z.enum(PUSH_KINDS)).check(z.minLength(1), z.maxLength(PUSH_KINDS.length), distinct),
    }),
} satisfies SchemasOf<typeof messagesActions>
