import { type SeasonUpload } from '#shared/contract/season/manage-season'
import { type Caller } from '#shared/domain/access/roles'
import { Refusal } from '#shared/domain/refusal'
import { objectBytes } from '../media/object-bytes'
import { documents } from '../platform/documents'
import { isExpired, ownUpload } from '../records/upload-repository'

/** The very bytes that the caller's finished upload of that kind put into storage. */
export async function uploadedBytes(
  uploadId: string,
  kind: SeasonUpload,
  caller: Caller,
  now: number,
): Promise<Uint8Array> {
  const upload = await ownUpload(documents, uploadId, caller)
  if (upload.kind !== kind) throw new Refusal('NOT_FOUND')
  if (!upload.arrived) throw new Refusal('UPLOAD_INCOMPLETE', { uploadId })
  if (isExpired(upload, now)) throw new Refusal('UPLOAD_EXPIRED', { uploadId })
  return objectBytes(upload.arrived, upload.sizeBytes)
}
