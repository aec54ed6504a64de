import { EMPTY_INBOX, withMessage } from '#shared/domain/message/inbox'
import { messageOf, messageOfJob } from '#shared/domain/message/message'
import { type Job } from '#shared/domain/papers/job'
import { type TimelineRow } from '#shared/domain/work/timeline'
import { type Work } from '#shared/domain/work/work'
import { type DocumentTransaction } from '../platform/documents'
import { addToOutbox, type OutboxKind } from '../platform/outbox'
import { messages, type ToldMessage } from './message-collection'
import { people } from './person-repository'
import { leavePush, pushFor } from './push'

export { messages, type StoredMessage } from './message-collection'

/**
 * Lays a message into a person's inbox and gives it its number there. Who is gone is told nothing. Where they agreed to it,
 * WeChat's own message follows.
 */
export const personTold: OutboxKind<ToldMessage> = {
  kind: 'message',
  carry: async (told, transaction) => {
    const person = await people.find(transaction, told.personId)
    if (!person) return
    const inbox = withMessage(person.inbox ?? EMPTY_INBOX)
    await people.save(transaction, { ...person, inbox })
    const kind = await pushFor(transaction, told.personId, told.event)
    const push = kind === undefined ? 'none' : 'waiting'
    await messages.save(transaction, { ...told, number: inbox.written, push })
    if (kind !== undefined)
      await leavePush(transaction, { messageId: told.id, personId: told.personId, kind }, told.at)
  },
}

/** Tells the author of a change of their work that others made. `name` distinguishes the work's rows. */
export async function tellAuthor(
  transaction: DocumentTransaction,
  work: Work,
  row: TimelineRow,
  name: string,
): Promise<void> {
  const message = messageOf(work, row)
  if (!message) return
  const id = `${work.id}${name}`
  await addToOutbox(transaction, personTold, id, { ...message, id, personId: work.authorId }, row.at)
}

/** Tells who asked for a paper that its job is over. */
export async function tellOwner(transaction: DocumentTransaction, job: Job, now: number): Promise<void> {
  const message = messageOfJob(job, now)
  if (!message) return
  const id = `paper-${job.id}`
  await addToOutbox(transaction, personTold, id, { ...message, id, personId: job.ownerId }, now)
}
