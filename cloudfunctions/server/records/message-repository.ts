import { EMPTY_INBOX, withMessage } from '#shared/domain/message/inbox'
import { type Message, messageOf, messageOfJob } from '#shared/domain/message/message'
import { type Job } from '#shared/domain/papers/job'
import { rankOf } from '#shared/domain/rank'
import { type TimelineRow } from '#shared/domain/work/timeline'
import { type Work } from '#shared/domain/work/work'
import { collection } from '../platform/collection'
import { type DocumentTransaction } from '../platform/documents'
import { addToOutbox, type OutboxKind } from '../platform/outbox'
import { people } from './person-repository'

type ToldMessage = Message & { readonly id: string; readonly personId: string }
export type StoredMessage = ToldMessage & { readonly number: number }

/** Listed in the order of their numbers: “this one and all older ones” means the same to reader and list. */
export const messages = collection('messages', ({ number, id }: StoredMessage) => ({
  rank: rankOf(number, id),
}))

/** Lays a message into a person's inbox and gives it its number there. Who is gone is told nothing. */
export const personTold: OutboxKind<ToldMessage> = {
  kind: 'message',
  carry: async (told, transaction) => {
    const person = await people.find(transaction, told.personId)
    if (!person) return
    const inbox = withMessage(person.inbox ?? EMPTY_INBOX)
    await people.save(transaction, { ...person, inbox })
    await messages.save(transaction, { ...told, number: inbox.written })
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
