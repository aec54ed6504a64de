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
  /** Only ranks from `from` on and before `to`. Every cursor lies there. */
  readonly within?: { readonly from: string; readonly to?: string }
  readonly limit: number
}

/** The ranks that the page may have: above those before it, below those after it. */
function rangeOf({ cursor, order, within }: RankedList) {
  const { command } = database()
  const from = within ? command.gte(within.from) : command.gt('')
  const lowest = cursor !== undefined && order === 'asc' ? command.gt(cursor) : from
  const end = cursor !== undefined && order === 'desc' ? cursor : within?.to
  return end === undefined ? lowest : lowest.and(command.lt(end))
}

/**
 * One page of a list, its documents with their ids, by one range on its rank; the cost does not depend on the list's length.
 * Only ranked documents count.
 */
export async function rankedDocuments<T>(
  list: RankedList,
): Promise<{ documents: Array<{ readonly id: string; readonly document: T }>; next?: string }> {
  const { order, rank, limit } = list
  countRequests(1)
  const { data } = (await database()
    .collection(list.collection)
    .where({ ...list.equal, [rank]: rangeOf(list) })
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
