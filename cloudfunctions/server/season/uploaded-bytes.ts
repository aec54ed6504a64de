import { type SeasonUpload } from '#shared/contract/season/manage-season'
import { type Caller } from '#shared/domain/access/roles'
import { MediaChangedError } from '#shared/domain/media/reader'
import { Refusal } from '#shared/domain/refusal'
import { HttpRangeReader } from '../media/http-range-reader'
import { temporaryUrls } from '../media/stored-object'
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
  const { fileId, etag } = upload.arrived
  const url = (await temporaryUrls([fileId])).get(fileId)
  if (url === undefined) throw new Refusal('MEDIA_CHANGED')
  const reader = new HttpRangeReader(url, etag)
  try {
    return await reader.read(0, upload.sizeBytes)
  } catch (error) {
    if (error instanceof MediaChangedError) throw new Refusal('MEDIA_CHANGED')
    throw error
  } finally {
    reader.close()
  }
}
