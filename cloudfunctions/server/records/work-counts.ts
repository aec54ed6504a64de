import { submittedInOf } from '#shared/domain/work/standing'
import { type Work } from '#shared/domain/work/work'
import { type DocumentTransaction } from '../platform/documents'
import { addCounts, type Count } from './counts'
import { inTally } from './tallies'

/** Where how many works wait at a unit is kept. */
export const queueCounterId = (unitId: string): string => `queue-${unitId}`

/** The unit whose queue a work is in. */
const queueOf = (work: Work) => (work.status === 'inReview' ? work.atUnit : undefined)

const inQueue = (unitId: string, by: number): Count => ({
  ...{ collection: 'counters', id: queueCounterId(unitId) },
  by: { value: by },
})

/** What a work left counts one less, what it entered one more. */
const moved = (
  left: string | undefined,
  entered: string | undefined,
  count: (name: string, by: number) => Count,
): readonly Count[] =>
  left === entered
    ? []
    : [
        ...(left === undefined ? [] : [count(left, -1)]),
        ...(entered === undefined ? [] : [count(entered, 1)]),
      ]

/** The counts that differ between two states of a work. */
const countsOfMove = (before: Work, work: Work): readonly Count[] => [
  ...moved(queueOf(before), queueOf(work), inQueue),
  ...moved(submittedInOf(before), submittedInOf(work), (name, by) => inTally('submitted', name, by)),
]

/** Leaves what a work's transition counts to the outbox. `name` is the transition's. */
export async function countMove(
  transaction: DocumentTransaction,
  before: Work,
  work: Work,
  at: number,
  name: string,
): Promise<void> {
  const counts = countsOfMove(before, work)
  if (counts.length > 0) await addCounts(transaction, name, counts, at)
}
