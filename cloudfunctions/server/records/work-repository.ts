import { Refusal } from '#shared/domain/refusal'
import { type Caller } from '#shared/domain/access/roles'
import { tallyIdOf, tallyKeyOf } from '#shared/domain/sharing/tally'
import { rankOf } from '#shared/domain/rank'
import { listKeysOf, submittedInOf, type WorkListKeys } from '#shared/domain/work/standing'
import { type TimelineRow } from '#shared/domain/work/timeline'
import { type Transition, type Work } from '#shared/domain/work/work'
import { incrementCounter } from '../platform/counters'
import { type DocumentReader, type DocumentTransaction } from '../platform/documents'
import { documentsWith, listByRank } from '../platform/ranked-lists'
import { addToTally } from './tallies'
import { keepSearchEntries } from './search-entry-repository'

export const queueCounterId = (unitId: string): string => `queue-${unitId}`

/** A work without its stored list keys: each save derives them anew. */
function workOf(stored: Work & Partial<WorkListKeys>): Work {
  const {
    rank: _rank,
    reviewQueue: _queue,
    queueRank: _queueRank,
    publicRank: _public,
    checkRank: _check,
    submittedIn: _submitted,
    linkQueue: _links,
    linkRank: _linkRank,
    ...work
  } = stored
  return work
}

export const workRepository = (reader: DocumentReader) => ({
  async find(id: string): Promise<Work | null> {
    const stored = await reader.find<Work & WorkListKeys>('works', id)
    return stored && workOf(stored)
  },

  /** The caller's own work; others answer like none. */
  async own(id: string, caller: Caller): Promise<Work> {
    const work = await this.find(id)
    if (!work || work.authorId !== caller.personId) throw new Refusal('NOT_FOUND')
    return work
  },
})

/** The existing works of these ids, in one request. */
export async function worksByIds(ids: readonly string[]): Promise<ReadonlyMap<string, Work>> {
  const stored = await documentsWith<Work & WorkListKeys>('works', '_id', [...new Set(ids)])
  return new Map([...stored].map(([id, work]) => [id, workOf(work)]))
}

/** Refuses if the caller looked at an older version of the work. */
export function requireVersion(work: Work, expectedVersion: number): void {
  if (work.version !== expectedVersion) throw new Refusal('WORK_CHANGED', { version: work.version })
}

export const saveWork = (transaction: DocumentTransaction, work: Work): Promise<void> =>
  transaction.save('works', work.id, { ...work, ...listKeysOf(work) })

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
  await saveWork(transaction, work)
  await keepSearchEntries(transaction, before, work)
  await addTimelineRow(transaction, row, nameOf(row), {
    queues: queues.map(({ name }) => name),
    submissions: submissions.map(({ name }) => name),
  })
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
  await saveWork(transaction, work)
  await keepSearchEntries(transaction, before, work)
  await addTimelineRow(transaction, row, name)
}

/** The name of a transition's row: the work's id and version, so it cannot be written twice. */
const nameOf = ({ version }: TimelineRow) => `v${String(version).padStart(8, '0')}`

/** The counts that a change affects; a timer recounts them. */
interface CountedChange {
  readonly queues: readonly string[]
  readonly submissions: readonly string[]
}

/** `name` distinguishes the work's rows. */
export const addTimelineRow = (
  transaction: DocumentTransaction,
  row: TimelineRow,
  name: string,
  { queues, submissions }: CountedChange = { queues: [], submissions: [] },
): Promise<void> => {
  const id = `${row.workId}${name}`
  const rank = rankOf(row.at, id)
  return transaction.save('timeline', id, {
    ...row,
    rank,
    ...(queues.length > 0 ? { queueChangeRank: rank, queues } : {}),
    ...(submissions.length > 0 ? { submissionChangeRank: rank, submissions } : {}),
  })
}

const MAX_TIMELINE_ROWS = 200

export async function timelineOf(workId: string): Promise<readonly TimelineRow[]> {
  const { items } = await listByRank<TimelineRow>({
    collection: 'timeline',
    equal: { workId },
    rank: 'rank',
    order: 'asc',
    cursor: undefined,
    limit: MAX_TIMELINE_ROWS,
  })
  return items
}
