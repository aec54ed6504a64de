import { database } from '../platform/database'
import { countRequests } from '../platform/request-meter'

export interface LedgerRow {
  readonly id: string
  readonly countedIn: string
  readonly rank: string
}

/** The rows of the ledger of openings with a rank below `before`, oldest first. */
export async function openingsBefore(before: string, limit: number): Promise<readonly LedgerRow[]> {
  countRequests(1)
  const { data } = (await database()
    .collection('shareOpenings')
    .where({ rank: database().command.lt(before) })
    .orderBy('rank', 'asc')
    .limit(limit)
    .get()) as unknown as { data: Array<Omit<LedgerRow, 'id'> & { _id: string }> }
  return data.map(({ _id, ...row }) => ({ id: _id, ...row }))
}
