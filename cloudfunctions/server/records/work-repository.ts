import { Refusal } from '#shared/domain/refusal'
import { type Caller } from '#shared/domain/access/roles'
import { rankOf } from '#shared/domain/rank'
import { requireNothingPending } from '#shared/domain/work/pending-decision'
import { type TimelineRow } from '#shared/domain/work/timeline'
import { type Transition, type Work } from '#shared/domain/work/work'
import { collection } from '../platform/collection'
import { type DocumentReader, type DocumentTransaction } from '../platform/documents'
import { tellAuthor } from './message-repository'
import { countMove } from './work-counts'
import { works } from './work-collection'
import { followEntries } from './search-entry-repository'

export { works }

/** The caller's own work; others answer like none. */
export async function ownWork(reader: DocumentReader, id: string, caller: Caller): Promise<Work> {
  const work = await works.find(reader, id)
  if (!work || work.authorId !== caller.personId) throw new Refusal('NOT_FOUND')
  return work
}

/** Refuses if the caller looked at an older version of the work. */
export function requireVersion(work: Work, expectedVersion: number): void {
  if (work.version !== expectedVersion) throw new Refusal('WORK_CHANGED', { version: work.version })
}

/** The caller's own work as they last saw it, to change it. Refused while a decision on it is not in effect yet. */
export async function ownWorkAt(
  reader: DocumentReader,
  { workId, expectedVersion }: { readonly workId: string; readonly expectedVersion: number },
  caller: Caller,
): Promise<Work> {
  const work = await ownWork(reader, workId, caller)
  requireNothingPending(work)
  requireVersion(work, expectedVersion)
  return work
}

/**
 * Saves a work after a transition with its history row. What it changes in counters and search entries, and what its author is
 * told, follow by the outbox.
 */
export async function saveTransition(
  transaction: DocumentTransaction,
  before: Work,
  { work, row }: Transition,
): Promise<void> {
  const name = nameOf(row)
  await saveBesides(transaction, before, { work, row }, name)
  await countMove(transaction, before, work, row.at, `${work.id}${name}`)
}

/** Saves a work after a change without a new version or queue, with its separately named row. */
export async function saveBesides(
  transaction: DocumentTransaction,
  before: Work,
  { work, row }: Transition,
  name: string,
): Promise<void> {
  await works.save(transaction, work)
  await addTimelineRow(transaction, row, name)
  await tellAuthor(transaction, work, row, name)
  await followEntries(transaction, before, work, row.at)
}

/** The name of a transition's row: the work's id and version, so it cannot be written twice. */
const nameOf = ({ version }: TimelineRow) => `v${String(version).padStart(8, '0')}`

const timeline = collection('timeline', ({ at }: TimelineRow, id: string) => ({ rank: rankOf(at, id) }))

/** `name` distinguishes the work's rows. */
export const addTimelineRow = (
  transaction: DocumentTransaction,
  row: TimelineRow,
  name: string,
): Promise<void> => timeline.save(transaction, row, `${row.workId}${name}`)

const MAX_TIMELINE_ROWS = 200

export async function timelineOf(workId: string): Promise<readonly TimelineRow[]> {
  const { items } = await timeline.page({
    ...{ equal: { workId }, rank: 'rank', order: 'asc', limit: MAX_TIMELINE_ROWS },
  })
  return items
}
