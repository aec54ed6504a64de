import { type CollectionName } from '../../../config/collections'
import { database, withoutId } from './database'
import { optional } from './optional'
import { countRequests } from './request-meter'

export interface RankedList {
  readonly collection: CollectionName
  readonly equal: Readonly<Record<string, string>>
  readonly rank: string
  readonly order: 'asc' | 'desc'
  readonly cursor: string | undefined
  /** Only ranks from `from` on and before `to`. Every cursor lies there. For ascending lists. */
  readonly within?: { readonly from: string; readonly to: string }
  readonly limit: number
}

/**
 * One page of a list, its documents with their ids, by one range on its rank; the cost does not depend on the list's length.
 * Only ranked documents count.
 */
export async function rankedDocuments<T>(
  list: RankedList,
): Promise<{ documents: Array<{ readonly id: string; readonly document: T }>; next?: string }> {
  const { command } = database()
  const { cursor, order, rank, limit, within } = list
  const first = within ? command.gte(within.from) : command.gt('')
  const after = cursor === undefined ? first : order === 'asc' ? command.gt(cursor) : command.lt(cursor)
  const range = within ? after.and(command.lt(within.to)) : after
  countRequests(1)
  const { data } = (await database()
    .collection(list.collection)
    .where({ ...list.equal, [rank]: range })
    .orderBy(rank, order)
    .limit(limit + 1)
    .get()) as { data: Array<Record<string, unknown> & { _id: string }> }
  const rows = data.slice(0, limit)
  const last = rows.at(-1)
  const next = data.length > limit && last ? String(last[rank]) : undefined
  const documents = rows.map((row) => ({ id: row._id, document: withoutId<T>(row) as T }))
  return { documents, ...optional('next', next) }
}

/** The same page without ids, and with the list keys. */
export async function listByRank<T>(list: RankedList): Promise<{ items: T[]; next?: string }> {
  const { documents, ...page } = await rankedDocuments<T>(list)
  return { ...page, items: documents.map(({ document }) => document) }
}

const EXPIRY = 'expiryRank'

/** Ids of the documents with an `expiryRank` below `before`, lowest first, at most `limit`. */
export async function idsExpiredBefore(
  collection: CollectionName,
  before: string,
  limit: number,
): Promise<readonly string[]> {
  const { command } = database()
  countRequests(1)
  const { data } = (await database()
    .collection(collection)
    .where({ [EXPIRY]: command.gt('').and(command.lt(before)) })
    .orderBy(EXPIRY, 'asc')
    .limit(limit)
    .field({ _id: true })
    .get()) as { data: Array<{ _id: string }> }
  return data.map(({ _id }) => _id)
}

/** How many documents of a bounded set have a rank above `after`. */
export async function countAfter(
  collection: CollectionName,
  equal: Readonly<Record<string, string>>,
  rank: string,
  after: string,
): Promise<number> {
  const { command } = database()
  countRequests(1)
  const { total } = (await database()
    .collection(collection)
    .where({ ...equal, [rank]: command.gt(after) })
    .count()) as { total: number }
  return total
}
