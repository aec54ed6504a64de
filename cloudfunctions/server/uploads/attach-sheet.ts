import { Refusal } from '#shared/domain/refusal'
import { MAIN_SLOT } from '#shared/domain/season/slots'
import { addSheet, SHEET_KIND, sheetSpecOf } from '#shared/domain/work/signature-sheet'
import { checkObject } from '../media/check-object'
import { type StoredObject, temporaryUrls } from '../media/stored-object'
import { documents } from '../platform/documents'
import { newId } from '../platform/identifiers'
import { releaseFromWork } from '../records/work-uploads'
import { seasonFor } from '../records/season-of-work'
import { type SheetUpload, uploads } from '../records/upload-repository'
import { ownWork, saveBesides, works } from '../records/work-repository'
import { type Attach } from './attach'

/** Checks the photo of a signed sheet that has arrived, and says how its author's work takes it over. */
export async function lookAtSheet(
  upload: SheetUpload,
  fileId: string,
  { etag, sizeBytes }: StoredObject,
): Promise<Attach> {
  const { id: uploadId, fileName, signsFor, ownerId } = upload
  const work = await works.find(documents, signsFor)
  if (work?.authorId !== ownerId) throw new Refusal('NOT_FOUND')
  const url = (await temporaryUrls([fileId])).get(fileId)
  const object = { fileName, sizeBytes, etag }
  const check = await checkObject(object, url, SHEET_KIND, sheetSpecOf(await seasonFor(work)))
  if (check.verdict === 'retry') throw new Error('the sheet could not be read now')
  if (check.verdict === 'reject') throw new Refusal('FILE_REFUSED', { verdict: check.code })
  const file = { uploadId, slot: MAIN_SLOT, fileId, kind: SHEET_KIND, fileName, sizeBytes, etag, check }

  return async (transaction, finished, { caller, now }) => {
    const current = await ownWork(transaction, signsFor, caller)
    const transition = addSheet(current, file, now)
    const before = current.signatureSheet ? [current.signatureSheet.uploadId] : []
    await releaseFromWork(transaction, current, before, now)
    await uploads.save(transaction, { ...finished, workId: current.id })
    await saveBesides(transaction, current, transition, newId())
  }
}
