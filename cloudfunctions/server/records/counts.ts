import { type DocumentTransaction, type Increase } from '../platform/documents'
import { addToOutbox, type OutboxKind } from '../platform/outbox'

/** What one document of counts grows by. `changes` rises with each, so that a recount notices one that came in between. */
export interface Count {
  readonly collection: 'counters' | 'shareTallies'
  readonly id: string
  readonly by: Increase
}

/** The counts that one write changed, all in one row: they change together, once. */
export const counted: OutboxKind<readonly Count[]> = {
  kind: 'counts',
  carry: async (counts, transaction) => {
    for (const { collection, id, by } of counts)
      await transaction.increase(collection, id, { ...by, changes: 1 })
  },
}

/** Leaves counts to the outbox. `name` is that of the write that changed them. */
export const addCounts = (
  transaction: DocumentTransaction,
  name: string,
  counts: readonly Count[],
  at: number,
): Promise<void> => addToOutbox(transaction, counted, name, counts, at)
