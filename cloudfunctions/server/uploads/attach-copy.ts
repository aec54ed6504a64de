import { Refusal } from '#shared/domain/refusal'
import { addCopy } from '#shared/domain/work/review-copy'
import { checkObject } from '../media/check-object'
import { type StoredObject, temporaryUrls } from '../media/stored-object'
import { documents } from '../platform/documents'
import { copyAsked } from '../records/asked-of-work'
import { releaseCopies } from '../records/work-uploads'
import { workInScope } from '../records/readable-work'
import { workWithSeason } from '../records/season-of-work'
import { type CopyUpload, uploads } from '../records/upload-repository'
import { saveTransition } from '../records/work-repository'
import { type Attach } from './attach'

/**
 * Checks the copy of a film that has arrived, by what its slot asks of a copy, and says how it is put beside its link. Only
 * the link that it was begun for takes it.
 */
export async function lookAtCopy(
  upload: CopyUpload,
  fileId: string,
  { etag, sizeBytes }: StoredObject,
): Promise<Attach> {
  const { id: uploadId, fileName, copyOf } = upload
  const { work, season } = await workWithSeason(documents, copyOf.workId)
  const asked = await copyAsked(work, copyOf.slot, season)
  if (!asked) throw new Refusal('LINK_UNKNOWN', { slot: copyOf.slot })
  const url = (await temporaryUrls([fileId])).get(fileId)
  const check = await checkObject({ fileName, sizeBytes, etag }, url, asked.kind, asked.spec)
  if (check.verdict === 'retry') throw new Error('the copy could not be read now')
  if (check.verdict === 'reject') throw new Refusal('FILE_REFUSED', { verdict: check.code })
  const file = { uploadId, slot: copyOf.slot, fileId, kind: asked.kind, fileName, sizeBytes, etag, check }

  return async (transaction, finished, { caller, now }) => {
    const current = await workInScope(transaction, copyOf.workId, caller)
    const transition = addCopy(current, copyOf, file, caller, now)
    await releaseCopies(transaction, current, transition.work, now)
    await uploads.save(transaction, { ...finished, workId: current.id })
    await saveTransition(transaction, current, transition)
  }
}
