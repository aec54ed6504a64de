import { type messagesActions } from '#shared/contract/messages/messages'
import { type HandlersOf } from '../platform/use-case'
import { listMessages } from './list-messages'
import { markMessageRead } from './mark-message-read'

export { messagesSchemas as schemas } from '#shared/contract/messages/messages.schema'

export const handlers = {
  listMessages,
  markMessageRead,
} satisfies HandlersOf<typeof messagesActions>
