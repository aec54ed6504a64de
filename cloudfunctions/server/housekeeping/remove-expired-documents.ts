import { DAY_MS } from '#shared/domain/days'
import { rankOf } from '#shared/domain/rank'
import { type CollectionName } from '../../../config/collections'
import { clock } from '../platform/clock'
import { type Portion } from '../platform/portion'
import { removeExpired } from '../platform/remove-expired'

/** What goes by its `expiryRank`, and how long after, ms. Whoever asks for one of these does not find it from then on. */
const KEPT_AFTER_EXPIRY_MS: ReadonlyArray<readonly [CollectionName, number]> = [
  ['requests', 0],
  ['allowances', 0],
  ['invitations', 7 * DAY_MS],
  ['teamCards', 7 * DAY_MS],
  ['pushGrants', 0],
]

/** To look for a page of them, and to remove it. */
const PAGE_COST = { requests: 2, ms: 3000 }

/**
 * Removes remembered requests, used allowances, old invitations, teams' cards and consents to messages whose time is over,
 * page after page within a portion. Answers how many went.
 */
export async function removeExpiredDocuments(portion: Portion): Promise<number> {
  const now = clock.now()
  let removed = 0
  for (const [collection, keptMs] of KEPT_AFTER_EXPIRY_MS) {
    for (let isLast = false; !isLast && portion.allows(PAGE_COST);) {
      const page = await removeExpired(collection, rankOf(now - keptMs, ''))
      removed += page.removed
      isLast = page.isLast
    }
  }
  return removed
}
