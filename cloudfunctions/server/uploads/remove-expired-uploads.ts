import { HOUR_MS } from '#shared/domain/days'
import { rankOf } from '#shared/domain/rank'
import { limits } from '../../../config/limits'
import { removeObjects } from '../media/stored-object'
import { clock } from '../platform/clock'
import { inTransaction } from '../platform/documents'
import { type Portion } from '../platform/portion'
import { removeDocuments } from '../platform/documents-by-value'
import { idsExpiredBefore } from '../platform/ranked-lists'
import { sharesItsObject } from './same-bytes'
import { knownStorageHost } from '../media/storage-host'
import { isTaken, releaseCover, type Upload, uploads } from '../records/upload-repository'

/** Uploads of one page: what storage removes in one call. */
const MAX_PER_PAGE = limits.fileIdsPerCall
/** One upload with a cover; what ends a page is the last four of them. */
const UPLOAD_COST = { requests: 12, ms: 1000 }
/** After an upload has expired its last bytes may still be on their way, ms (an hour). */
const GRACE_MS = HOUR_MS

/**
 * Marks an upload as going, unless a work has taken it up meanwhile: both write its document in a transaction, so one of
 * them finds the other's word. Its cover is let go. The mark also puts it behind the others; a run that ends here leaves it for one an hour later.
 */
const markGoing = (id: string, now: number): Promise<Upload | null> =>
  inTransaction(async (transaction) => {
    const upload = await uploads.find(transaction, id)
    if (!upload || isTaken(upload)) return null
    if (now < upload.expiresAt + GRACE_MS) return null
    const going: Upload = { ...upload, expiresAt: now, removing: true }
    await uploads.save(transaction, going)
    await releaseCover(transaction, upload, now)
    return going
  })

/** Where the object lies, or would if it came without a word; unknown while no upload of this environment has ever finished. */
const fileIdOf = ({ arrived, cloudPath }: Upload, host: string | undefined): string | undefined =>
  arrived?.fileId ?? (host === undefined ? undefined : `cloud://${host}/${cloudPath}`)

/**
 * Removes uploads that no work has taken up in their time: mark, then object, then document. Whenever a run is cut off the
 * document is still there to tell the next one what to remove. Within a portion. Answers how many went.
 */
export async function removeExpiredUploads(portion: Portion): Promise<number> {
  const now = clock.now()
  const due = await idsExpiredBefore('uploads', rankOf(now - GRACE_MS, ''), MAX_PER_PAGE)
  if (due.length === 0) return 0
  const host = await knownStorageHost()
  const going = new Map<string, string>()
  const sharing: string[] = []
  for (const id of due) {
    if (!portion.allows(UPLOAD_COST)) break
    const upload = await markGoing(id, now)
    if (!upload) continue
    const fileId = fileIdOf(upload, host)
    if (await sharesItsObject(upload)) sharing.push(id)
    else if (fileId) going.set(fileId, id)
  }
  const gone = await removeObjects([...going.keys()])
  const ids = [...sharing, ...gone.flatMap((fileId) => going.get(fileId) ?? [])]
  await removeDocuments('uploads', ids)
  return ids.length
}
