import { tallyIdOf, tallyKeyOf } from '#shared/domain/sharing/tally'
import { submittedInOf } from '#shared/domain/work/standing'
import { type Work } from '#shared/domain/work/work'
import { type DocumentTransaction, type Increase } from '../platform/documents'
import { addToOutbox, type OutboxKind } from '../platform/outbox'

/** Where how many works wait at a unit is kept. */
export const queueCounterId = (unitId: string): string => `queue-${unitId}`

/** What one document of counts grows by. `changes` rises with each, so that a recount notices one that came in between. */
interface Count {
  readonly collection: 'counters' | 'shareTallies'
  readonly id: string
  readonly by: Increase
}

/** The counts that one transition changed, all in one row: they change together, once. */
export const workCounted: OutboxKind<readonly Count[]> = {
  kind: 'counts',
  carry: async (counts, transaction) => {
    for (const { collection, id, by } of counts) await transaction.increase(collection, id, by)
  },
}

/** The unit whose queue a work is in. */
const queueOf = (work: Work) => (work.status === 'inReview' ? work.atUnit : undefined)

const inQueue = (unitId: string, by: number): Count => ({
  ...{ collection: 'counters', id: queueCounterId(unitId) },
  by: { value: by, changes: 1 },
})

function inTally(countedIn: string, by: number): Count {
  const { subProject, ...unit } = tallyKeyOf(countedIn)
  return {
    ...{ collection: 'shareTallies', id: tallyIdOf(unit) },
    by: { submitted: { [subProject]: by }, changes: 1 },
  }
}

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
  ...moved(submittedInOf(before), submittedInOf(work), inTally),
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
  if (counts.length > 0) await addToOutbox(transaction, workCounted, name, counts, at)
}
