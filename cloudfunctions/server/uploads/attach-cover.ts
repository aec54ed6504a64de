import { checkDisplayPicture, type DisplayCheck } from '#shared/domain/media/display-picture'
import { Refusal } from '#shared/domain/refusal'
import { objectBytes } from '../media/object-bytes'
import { type StoredObject } from '../media/stored-object'
import { type DocumentTransaction } from '../platform/documents'
import { type Attach } from './attach'
import { isExpired, isMedia, releaseCover, type Upload, uploads } from '../records/upload-repository'

/** Looks at the very bytes of a picture that is to stand for a file, and says how it comes to. */
export async function lookAtCover(fileId: string, { etag, sizeBytes }: StoredObject): Promise<Attach> {
  const seen = await checkDisplayPicture(await objectBytes({ fileId, etag }, sizeBytes))
  return (transaction, finished, { now }) => attachCover(transaction, finished, seen, now)
}

/**
 * Makes a picture that has arrived the cover of its file, in place of an earlier one. What a work was submitted with stays the
 * work's: its reviewers saw that.
 */
async function attachCover(
  transaction: DocumentTransaction,
  picture: Upload,
  seen: DisplayCheck,
  now: number,
): Promise<void> {
  const { id, ownerId, arrived, shows = '' } = picture
  if ('fault' in seen) throw new Refusal('COVER_REFUSED', { uploadId: shows, reason: seen.fault })
  const file = await uploads.find(transaction, shows)
  if (!arrived || !file || file.ownerId !== ownerId || !isMedia(file)) throw new Refusal('NOT_FOUND')
  if (isExpired(file, now)) throw new Refusal('UPLOAD_EXPIRED', { uploadId: shows })
  if (file.workId === undefined) await releaseCover(transaction, file, now)
  const { fileId, etag } = arrived
  await uploads.save(transaction, { ...picture, inUse: true })
  await uploads.save(transaction, { ...file, cover: { uploadId: id, fileId, etag, ...seen } })
}
