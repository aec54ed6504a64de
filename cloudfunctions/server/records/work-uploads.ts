import { type Work } from '#shared/domain/work/work'
import { type DocumentTransaction } from '../platform/documents'
import { uploads } from './upload-repository'

/** Releases uploads that a work no longer has; they expire at `expiresAt`. */
export async function releaseFromWork(
  transaction: DocumentTransaction,
  { id }: Pick<Work, 'id'>,
  uploadIds: readonly string[],
  expiresAt: number,
): Promise<void> {
  for (const uploadId of uploadIds) {
    const upload = await uploads.find(transaction, uploadId)
    if (upload?.workId !== id) continue
    const { workId: _work, ...free } = upload
    await uploads.save(transaction, { ...free, expiresAt })
  }
}

/** Releases review copies that a work no longer has. */
export function releaseCopies(
  transaction: DocumentTransaction,
  before: Work,
  after: Work,
  expiresAt: number,
): Promise<void> {
  const kept = (after.copies ?? []).map(({ uploadId }) => uploadId)
  const left = (before.copies ?? []).map(({ uploadId }) => uploadId).filter((id) => !kept.includes(id))
  return releaseFromWork(transaction, before, left, expiresAt)
}
