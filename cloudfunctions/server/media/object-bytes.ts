import { MediaChangedError } from '#shared/domain/media/reader'
import { Refusal } from '#shared/domain/refusal'
import { HttpRangeReader } from './http-range-reader'
import { temporaryUrls } from './stored-object'

/** The very bytes of a small object, MEDIA_CHANGED when it is gone or another. */
export async function objectBytes(
  { fileId, etag }: { readonly fileId: string; readonly etag: string },
  sizeBytes: number,
): Promise<Uint8Array> {
  const url = (await temporaryUrls([fileId])).get(fileId)
  if (url === undefined) throw new Refusal('MEDIA_CHANGED')
  const reader = new HttpRangeReader(url, etag)
  try {
    return await reader.read(0, sizeBytes)
  } catch (error) {
    if (error instanceof MediaChangedError) throw new Refusal('MEDIA_CHANGED')
    throw error
  } finally {
    reader.close()
  }
}
