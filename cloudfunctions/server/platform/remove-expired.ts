import { type CollectionName } from '../../../config/collections'
import { limits } from '../../../config/limits'
import { database } from './database'
import { countRequests } from './request-meter'

const MAX_PER_PAGE = limits.documentsMax

/**
 * Removes the documents with the lowest `expiryRank` below `before`, at most a thousand, by one range: one that was given a
 * later end meanwhile stays. `isLast` where no more stood there.
 */
export async function removeExpired(
  collection: CollectionName,
  before: string,
): Promise<{ readonly removed: number; readonly isLast: boolean }> {
  const { command } = database()
  const expired = command.gt('').and(command.lt(before))
  countRequests(1)
  const { data } = (await database()
    .collection(collection)
    .where({ expiryRank: expired })
    .orderBy('expiryRank', 'asc')
    .limit(MAX_PER_PAGE)
    .field({ _id: false, expiryRank: true })
    .get()) as unknown as { data: Array<{ expiryRank: string }> }
  const last = data.at(-1)
  if (!last) return { removed: 0, isLast: true }
  countRequests(1)
  const { stats } = (await database()
    .collection(collection)
    .where({ expiryRank: command.gt('').and(command.lte(last.expiryRank)) })
    .remove()) as { stats: { removed: number } }
  return { removed: stats.removed, isLast: data.length < MAX_PER_PAGE }
}
