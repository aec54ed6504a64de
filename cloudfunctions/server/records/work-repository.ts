import { Refusal } from '#shared/domain/refusal'
import { type Caller } from '#shared/domain/access/roles'
import { tallyIdOf, tallyKeyOf } from '#shared/domain/sharing/tally'
import { rankOf } from '#shared/domain/rank'
import { listKeysOf, submittedInOf } from '#shared/domain/work/standing'
import { type TimelineRow } from '#shared/domain/work/timeline'
import { type Transition, type Work } from '#shared/domain/work/work'
import { collection } from '../platform/collection'
import { incrementCounter } from '../platform/counters'
import { type DocumentReader, type DocumentTransaction } from '../platform/documents'
import { tellAuthor } from './message-repository'
import { addToTally } from './tallies'
import { keepSearchEntries } from './search-entry-repository'

export const queueCounterId = (unitId: string): string => `queue-${unitId}`

export const works = collection('works', listKeysOf)

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

/** The unit whose queue a work is in. */
const queueOf = (work: Work) => (work.status === 'inReview' ? work.atUnit : undefined)

/** The counts that a work left and entered. */
const moved = (left: string | undefined, entered: string | undefined) =>
  left === entered
    ? []
    : [
        ...(left === undefined ? [] : [{ name: left, by: -1 }]),
        ...(entered === undefined ? [] : [{ name: entered, by: 1 }]),
      ]

/**
 * Saves a work after a transition with its history row and search entries. After the commit it updates the counters of queues
 * and submissions.
 */
export async function saveTransition(
  transaction: DocumentTransaction,
  before: Work,
  { work, row }: Transition,
): Promise<void> {
  const queues = moved(queueOf(before), queueOf(work))
  const submissions = moved(submittedInOf(before), submittedInOf(work))
  await works.save(transaction, work)
  await keepSearchEntries(transaction, before, work)
  await addTimelineRow(transaction, row, nameOf(row), {
    queues: queues.map(({ name }) => name),
    submissions: submissions.map(({ name }) => name),
  })
  await tellAuthor(transaction, work, row, nameOf(row))
  if (queues.length + submissions.length === 0) return
  transaction.afterCommit(async () => {
    for (const { name, by } of queues) await incrementCounter(queueCounterId(name), by)
    for (const { name, by } of submissions) {
      const key = tallyKeyOf(name)
      await addToTally(tallyIdOf(key), 'submitted', key.subProject, by)
    }
  })
}

/** Saves a work after a change without a new version or queue, with its separately named row and search entries. */
export async function saveBesides(
  transaction: DocumentTransaction,
  before: Work,
  { work, row }: Transition,
  name: string,
): Promise<void> {
  await works.save(transaction, work)
  await keepSearchEntries(transaction, before, work)
  await addTimelineRow(transaction, row, name)
  await tellAuthor(transaction, work, row, name)
}

/** The name of a transition's row: the work's id and version, so it cannot be written twice. */
const nameOf = ({ version }: TimelineRow) => `v${String(version).padStart(8, '0')}`

/** The counts that a change affects; a timer recounts them. */
interface CountedChange {
  readonly queues: readonly string[]
  readonly submissions: readonly string[]
}

/** A row as stored: with the counts that it changed, if any. */
type StoredRow = TimelineRow & Partial<CountedChange>

const timeline = collection('timeline', ({ at, queues, submissions }: StoredRow, id: string) => {
  const rank = rankOf(at, id)
  return {
    rank,
    queueChangeRank: queues && rank,
    submissionChangeRank: submissions && rank,
  }
})

/** `name` distinguishes the work's rows. */
export const addTimelineRow = (
  transaction: DocumentTransaction,
  row: TimelineRow,
  name: string,
  { queues, submissions }: CountedChange = { queues: [], submissions: [] },
): Promise<void> =>
  timeline.save(
    transaction,
    {
      ...row,
      ...(queues.length > 0 ? { queues } : {}),
      ...(submissions.length > 0 ? { submissions } : {}),
    },
    `${row.workId}${name}`,
  )

const MAX_TIMELINE_ROWS = 200

export async function timelineOf(workId: string): Promise<readonly TimelineRow[]> {
  const { items } = await timeline.page({
    ...{ equal: { workId }, rank: 'rank', order: 'asc', limit: MAX_TIMELINE_ROWS },
  })
  return items
}
