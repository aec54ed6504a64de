import { MAX_OPEN_UPLOADS } from '#shared/domain/access/allowances'
import { type Caller } from '#shared/domain/access/roles'
import { Refusal } from '#shared/domain/refusal'
import { rankOf } from '#shared/domain/rank'
import { spendAllowance } from '../platform/allowance'
import { countAfter } from '../platform/ranked-lists'
import { uploads } from './upload-repository'

/** The person's upload that expires next, from `after` on. */
async function nextToExpire(ownerId: string, after: string): Promise<number | undefined> {
  const { items } = await uploads.page({
    equal: { ownerId },
    rank: 'expiryRank',
    order: 'asc',
    cursor: after,
    limit: 1,
  })
  return items[0]?.expiresAt
}

/**
 * Refuses a further upload, with `{ max, retryAt }`. TOO_MANY_OPEN_UPLOADS: the person has too many that no work uses.
 * TOO_MANY_UPLOADS: the day's number or bytes are used up. `sizeBytes` are those still to be sent. Two calls at once may open
 * one too many.
 */
export async function requireRoomForUpload(caller: Caller, sizeBytes: number, now: number): Promise<void> {
  const { personId } = caller
  const after = rankOf(now, '')
  const open = await countAfter('uploads', { ownerId: personId }, 'expiryRank', after)
  if (open >= MAX_OPEN_UPLOADS) {
    const retryAt = (await nextToExpire(personId, after)) ?? now
    throw new Refusal('TOO_MANY_OPEN_UPLOADS', { max: MAX_OPEN_UPLOADS, retryAt })
  }
  await spendAllowance('uploads', caller, now)
  if (sizeBytes > 0) await spendAllowance('uploadBytes', caller, now, sizeBytes)
}
