import { Refusal } from '#shared/domain/refusal'
import { type SubmittedUpload } from '#shared/domain/work/submit'
import { type Work } from '#shared/domain/work/work'
import { type DocumentTransaction } from '../platform/documents'
import {
  findUpload,
  isExpired,
  isMedia,
  mediaOf,
  type MediaUpload,
  saveUpload,
  type Upload,
} from './upload-repository'

/** A file taken out of a draft may be put back for so long, ms (a day): another phone may still have it in its copy. */
const KEPT_AFTER_LEAVING_MS = 24 * 3600 * 1000

const fits = (upload: Upload, work: Work): upload is MediaUpload =>
  isMedia(upload) && upload.ownerId === work.authorId && upload.subProject === work.subProject

/** Binds finished uploads of the work's author to the work, in their order. */
export async function claimUploads(
  transaction: DocumentTransaction,
  uploadIds: readonly string[],
  work: Work,
  now: number,
): Promise<readonly SubmittedUpload[]> {
  if (new Set(uploadIds).size !== uploadIds.length)
    throw new Refusal('INPUT_INVALID', { parts: ['uploadIds'] })
  const claimed: SubmittedUpload[] = []
  for (const id of uploadIds) {
    const upload = await findUpload(transaction, id)
    if (!upload || !fits(upload, work)) throw new Refusal('NOT_FOUND')
    if (upload.workId !== undefined && upload.workId !== work.id) throw new Refusal('NOT_FOUND')
    if (!upload.arrived) throw new Refusal('UPLOAD_INCOMPLETE', { uploadId: id })
    if (isExpired(upload, now)) throw new Refusal('UPLOAD_EXPIRED', { uploadId: id })
    if (upload.workId === undefined) {
      const { draftId: _draft, ...kept } = upload
      await saveUpload(transaction, { ...kept, workId: work.id })
    }
    claimed.push({ media: mediaOf(upload, upload.arrived), startedAt: upload.startedAt })
  }
  return claimed
}

/** Lets go of uploads that the work names no more, unless they were submitted; they go at `expiresAt`. */
export async function releaseUploads(
  transaction: DocumentTransaction,
  uploadIds: readonly string[],
  work: Work,
  expiresAt: number,
): Promise<void> {
  for (const id of uploadIds) {
    const upload = await findUpload(transaction, id)
    if (upload?.draftId !== work.id) continue
    const { draftId: _draft, ...free } = upload
    await saveUpload(transaction, { ...free, expiresAt })
  }
}

/** Lets go of what the work named before and names no more. */
export const releaseUnnamed = (
  transaction: DocumentTransaction,
  before: Work,
  uploadIds: readonly string[],
  now: number,
): Promise<void> => {
  const left = before.content.uploadIds.filter((id) => !uploadIds.includes(id))
  return releaseUploads(transaction, left, before, now + KEPT_AFTER_LEAVING_MS)
}

/**
 * Keeps the files that a saved text names from expiring, and lets go of those it names no more. What cannot be kept (not
 * his, not finished, gone) is passed over: an unfinished text always saves, and submitting it tells.
 */
export async function keepNamedUploads(
  transaction: DocumentTransaction,
  before: Work,
  uploadIds: readonly string[],
  now: number,
): Promise<void> {
  await releaseUnnamed(transaction, before, uploadIds, now)
  for (const id of new Set(uploadIds)) {
    if (before.content.uploadIds.includes(id)) continue
    const upload = await findUpload(transaction, id)
    const free = upload?.workId === undefined && upload?.removing !== true
    if (!upload?.arrived || !free || !fits(upload, before)) continue
    await saveUpload(transaction, { ...upload, draftId: before.id })
  }
}
