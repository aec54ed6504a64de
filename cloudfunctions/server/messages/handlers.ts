import { type messagesActions } from '#shared/contract/messages/messages'
import { type HandlersOf } from '../platform/use-case'
import { grantPushes } from './grant-pushes'
import { listMessages } from './list-messages'
import { markMessageRead } from './mark-message-read'
import { readPushOffer } from './read-push-offer'

export { messagesSchemas as schemas } from '#shared/contract/messages/messages.schema'

export const handlers = {
  listMessages,
  markMessageRead,
  readPushOffer,
  grantPushes,
} satisfies HandlersOf<typeof messagesActions>
