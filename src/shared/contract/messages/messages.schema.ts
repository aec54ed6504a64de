import * as z from 'zod/mini'
import { pageInput } from '#shared/contract/atoms.schema'
import { type messagesActions } from '#shared/contract/messages/messages'
import { type SchemasOf } from '#shared/contract/schemas'

export const messagesSchemas = {
  listMessages: () => pageInput,
  markMessageRead: () => z.strictObject({ number: z.int().check(z.positive()), andOlder: z.boolean() }),
} satisfies SchemasOf<typeof messagesActions>
