import { Refusal } from '#shared/domain/refusal'
import { type WorkMedia } from '#shared/domain/work/work'
import { isStill, temporaryUrls } from './stored-object'

/** An address for each file that is still the checked object, by upload id; a replaced or missing one gets none. */
export async function verifiedUrls(media: readonly WorkMedia[]): Promise<ReadonlyMap<string, string>> {
  if (media.length === 0) return new Map()
  const urls = await temporaryUrls(media.map(({ fileId }) => fileId))
  const verified = await Promise.all(
    media.map(async ({ uploadId, fileId, etag }) => {
      const url = urls.get(fileId)
      return url !== undefined && (await isStill(url, etag)) ? ([[uploadId, url]] as const) : []
    }),
  )
  return new Map(verified.flat())
}

/** Refuses a decision on files that are not what the machine checked. */
export async function requireUnchanged(media: readonly WorkMedia[]): Promise<void> {
  const urls = await verifiedUrls(media)
  if (urls.size < media.length) throw new Refusal('MEDIA_CHANGED')
}
