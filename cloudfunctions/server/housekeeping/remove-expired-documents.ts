import { DAY_MS } from '#shared/domain/days'
import { rankOf } from '#shared/domain/rank'
import { type CollectionName } from '../../../config/collections'
import { clock } from '../platform/clock'
import { removeDocuments } from '../platform/documents-by-value'
import { idsExpiredBefore } from '../platform/ranked-lists'

/** What goes by its `expiryRank`, and how long after, ms. Whoever asks for one of these does not find it from then on. */
const KEPT_AFTER_EXPIRY_MS: ReadonlyArray<readonly [CollectionName, number]> = [
  ['requests', 0],
  ['allowances', 0],
  ['invitations', 7 * DAY_MS],
  ['teamCards', 7 * DAY_MS],
  ['pushGrants', 0],
]

/** Documents of one collection removed in one run. */
const MAX_PER_RUN = 100

/**
 * Removes remembered requests, used allowances, old invitations, teams' cards and consents to messages whose time is over.
 * Answers how many went.
 */
export async function removeExpiredDocuments(): Promise<number> {
  const now = clock.now()
  let removed = 0
  for (const [collection, keptMs] of KEPT_AFTER_EXPIRY_MS) {
    const ids = await idsExpiredBefore(collection, rankOf(now - keptMs, ''), MAX_PER_RUN)
    await removeDocuments(collection, ids)
    removed += ids.length
  }
  return removed
}
