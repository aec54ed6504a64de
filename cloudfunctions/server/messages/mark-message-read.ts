import { type markMessageRead as action } from '#shared/contract/messages/messages'
import { EMPTY_INBOX, unreadIn, withRead } from '#shared/domain/message/inbox'
import { type Writes } from '../platform/use-case'
import { people } from '../records/person-repository'

export const markMessageRead: Writes<typeof action> = {
  write: async ({ number, andOlder }, { caller }, transaction) => {
    const person = await people.find(transaction, caller.personId)
    const before = person?.inbox ?? EMPTY_INBOX
    const inbox = withRead(before, number, andOlder)
    if (person && inbox !== before) await people.save(transaction, { ...person, inbox })
    return { unread: unreadIn(inbox) }
  },
}
