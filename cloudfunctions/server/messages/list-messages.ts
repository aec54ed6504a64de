import { LIST_PAGE } from '#shared/contract/action'
import { type listMessages as action } from '#shared/contract/messages/messages'
import { EMPTY_INBOX, isUnread, unreadIn } from '#shared/domain/message/inbox'
import { documents } from '../platform/documents'
import { type Reads } from '../platform/use-case'
import { messages } from '../records/message-repository'
import { people } from '../records/person-repository'

export const listMessages: Reads<typeof action> = {
  read: async ({ cursor }, { caller: { personId } }) => {
    const [page, person] = await Promise.all([
      messages.page({ equal: { personId }, rank: 'rank', order: 'desc', cursor, limit: LIST_PAGE }),
      people.find(documents, personId),
    ])
    const inbox = person?.inbox ?? EMPTY_INBOX
    return {
      ...page,
      unread: unreadIn(inbox),
      items: page.items.map(({ id, personId: _personId, push: _push, pushCode: _code, ...message }) => ({
        ...message,
        messageId: id,
        unread: isUnread(inbox, message.number),
      })),
    }
  },
}
