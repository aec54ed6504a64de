import { type Work } from '#shared/domain/work/work'
import { type DocumentTransaction } from '../platform/documents'
import { findUpload, saveUpload } from './upload-repository'

/** Lets go of the review copies that a work has no more; they go at `expiresAt`. */
export async function releaseCopies(
  transaction: DocumentTransaction,
  before: Work,
  after: Work,
  expiresAt: number,
): Promise<void> {
  const kept = (after.copies ?? []).map(({ uploadId }) => uploadId)
  for (const { uploadId } of before.copies ?? []) {
    if (kept.includes(uploadId)) continue
    const upload = await findUpload(transaction, uploadId)
    if (upload?.workId !== before.id) continue
    const { workId: _work, ...free } = upload
    await saveUpload(transaction, { ...free, expiresAt })
  }
}
