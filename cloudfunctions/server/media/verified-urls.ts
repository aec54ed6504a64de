import { Refusal } from '#shared/domain/refusal'
import { type WorkMedia } from '#shared/domain/work/work'
import { logFault } from '../platform/log'
import { hasEtag, temporaryUrls, URL_LIFETIME_S } from './stored-object'

/** Where a file can be read for a while; or that storage did not answer, so that nobody knows. */
export type FileAddress = { readonly url: string } | { readonly unreachable: true }

/** What names the very bytes of a file. */
type KnownFile = Pick<WorkMedia, 'uploadId' | 'fileId' | 'etag'>

const UNREACHABLE: FileAddress = { unreachable: true }

/** Storage's silence is no refusal of the work: it is logged, and the rest of the answer goes out. */
function silent(error: unknown): 'silent' {
  logFault({ asking: 'storage' }, error)
  return 'silent'
}

/**
 * What is known of each file, by upload id: an address while it is still the checked object, `unreachable` while storage does
 * not answer. A replaced or missing file is left out. `lifetimeS` tells how long each address is good, seconds.
 */
export async function verifiedAddresses<File extends KnownFile>(
  media: readonly File[],
  lifetimeS: (file: File) => number = () => URL_LIFETIME_S,
): Promise<ReadonlyMap<string, FileAddress>> {
  if (media.length === 0) return new Map()
  const goodFor = new Map(media.map((file) => [file.fileId, lifetimeS(file)]))
  const urls = await temporaryUrls([...goodFor.keys()], (id) => goodFor.get(id) ?? 0).catch(silent)
  const known = await Promise.all(
    media.map(async ({ uploadId, fileId, etag }): Promise<ReadonlyArray<readonly [string, FileAddress]>> => {
      if (urls === 'silent') return [[uploadId, UNREACHABLE]]
      const url = urls.get(fileId)
      if (url === undefined) return []
      const same = await hasEtag(url, etag).catch(silent)
      if (same === 'silent') return [[uploadId, UNREACHABLE]]
      return same ? [[uploadId, { url }]] : []
    }),
  )
  return new Map(known.flat())
}

/** Refuses a decision on files that are not what the machine checked. Throws when storage does not answer. */
export async function requireUnchanged(media: readonly WorkMedia[]): Promise<void> {
  const addresses = await verifiedAddresses(media)
  if (addresses.size < media.length) throw new Refusal('MEDIA_CHANGED')
  if ([...addresses.values()].some((address) => 'unreachable' in address))
    throw new Error('storage does not answer')
}
