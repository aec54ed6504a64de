import { type FileTicket, type startUpload } from '#shared/contract/works/uploads'
import { type InputOf } from '#shared/contract/action'
import { type Caller } from '#shared/domain/access/roles'
import { type DocumentTransaction } from '../platform/documents'
import { newId } from '../platform/identifiers'
import { optional } from '../platform/optional'
import { isExpired, isMedia, type Upload, uploads, uploadsOfBytes } from '../records/upload-repository'

/** With more of the same bytes an object is kept, whoever has it. */
const MAX_SAME_BYTES = 50

/** epoch ms */
interface Times {
  readonly now: number
  readonly expiresAt: number
  /** When an earlier try began, where there was one. */
  readonly begunAt?: number
}

/** The file of that digest and size that the caller sent last. */
export const sameFile = async (
  { personId }: Caller,
  digest: string,
  sizeBytes: number,
): Promise<Upload | undefined> =>
  (await uploadsOfBytes(personId, digest, 1)).find(
    (upload) => isMedia(upload) && upload.sizeBytes === sizeBytes,
  )

/** An upload of its own over the object of another, which stays as long as either has it. */
const sharing = (
  { draftId: _draft, workId: _work, cover: _cover, begunAt: _begun, ...upload }: Upload,
  own: Partial<Upload>,
) => ({
  ...upload,
  ...own,
  id: newId(),
})

/** The picture of one file stands for the other too. */
async function shareCover(
  transaction: DocumentTransaction,
  { cover }: Upload,
  shows: string,
): Promise<Upload['cover']> {
  const picture = cover && (await uploads.find(transaction, cover.uploadId))
  if (!cover || !picture?.inUse) return undefined
  const digest = picture.digest ?? `cover-${picture.id}`
  const own = sharing(picture, { shows, digest, inUse: true })
  await uploads.save(transaction, { ...picture, digest })
  await uploads.save(transaction, own)
  return { ...cover, uploadId: own.id }
}

/**
 * A ticket for bytes that are there already: another upload of the same object and cover. Nothing where they have gone
 * meanwhile: saving the first again makes whoever is about to remove it find this write.
 */
export async function takeAgain(
  transaction: DocumentTransaction,
  asked: Omit<InputOf<typeof startUpload>, 'digest'>,
  sent: Upload,
  { now, expiresAt, begunAt }: Times,
): Promise<FileTicket | undefined> {
  const first = await uploads.find(transaction, sent.id)
  if (!first?.arrived || isExpired(first, now)) return undefined
  await uploads.save(transaction, { ...first, expiresAt: Math.max(first.expiresAt, expiresAt) })
  const own = sharing(first, { ...asked, startedAt: now, expiresAt, ...optional('begunAt', begunAt) })
  const cover = await shareCover(transaction, first, own.id)
  await uploads.save(transaction, { ...own, ...optional('cover', cover) })
  return {
    uploadId: own.id,
    cloudPath: own.cloudPath,
    expiresAt,
    arrived: { covered: cover !== undefined },
  }
}

/** Whether another upload has the same object: it stays when this one goes. */
export async function sharesItsObject({ id, ownerId, digest, arrived }: Upload): Promise<boolean> {
  if (digest === undefined || !arrived) return false
  const same = await uploadsOfBytes(ownerId, digest, MAX_SAME_BYTES)
  const others = same.filter((each) => each.id !== id && each.arrived?.fileId === arrived.fileId)
  return others.length > 0 || same.length === MAX_SAME_BYTES
}
