import { authorsContent } from '#shared/domain/work/authors-content'
import { uploadIdsOf, type Work } from '#shared/domain/work/work'
import { type DocumentTransaction } from '../platform/documents'
import { isExpired, isMedia, type MediaUpload, uploads } from './upload-repository'

/** The author's files that a work or its draft has and that are still there. */
export async function movableUploads(
  transaction: DocumentTransaction,
  work: Work,
  now: number,
): Promise<readonly MediaUpload[]> {
  const there: MediaUpload[] = []
  for (const id of new Set(uploadIdsOf(authorsContent(work)))) {
    const upload = await uploads.find(transaction, id)
    if (!upload?.arrived || !isMedia(upload) || isExpired(upload, now)) continue
    const holder = upload.workId ?? upload.draftId ?? work.id
    if (upload.ownerId === work.authorId && holder === work.id) there.push(upload)
  }
  return there
}

/** Gives uploads of one work to a draft. Each still belongs to one work alone, so its object is removed once. */
export async function moveUploads(
  transaction: DocumentTransaction,
  files: readonly MediaUpload[],
  to: Pick<Work, 'id'>,
): Promise<void> {
  for (const { workId: _work, ...upload } of files)
    await uploads.save(transaction, { ...upload, draftId: to.id })
}
