import { cloud } from '../platform/cloud'
import { type FileAnswer, isThere, NOT_THERE } from './file-answer'

/** What lies in storage under a file id. */
export interface StoredObject {
  /** bytes */
  readonly sizeBytes: number
  /** As storage gives it; names these very bytes. */
  readonly etag: string
}

/** How long an address handed to authors and officers is good, seconds: one sitting with a film. */
export const URL_LIFETIME_S = 3600
/** WeChat's bound on one getTempFileURL or deleteFile. */
const MAX_FILES = 50
const LOOK_TIMEOUT_MS = 3000

/**
 * Expiring addresses by file id, each good for so many seconds; objects that are not there are left out. Throws when storage
 * fails for one of them.
 */
export async function temporaryUrls(
  fileIds: readonly string[],
  lifetimeS: (fileId: string) => number = () => URL_LIFETIME_S,
): Promise<ReadonlyMap<string, string>> {
  const urls = new Map<string, string>()
  for (let start = 0; start < fileIds.length; start += MAX_FILES) {
    const { fileList } = (await cloud.getTempFileURL({
      fileList: fileIds
        .slice(start, start + MAX_FILES)
        .map((fileID) => ({ fileID, maxAge: lifetimeS(fileID) })),
    })) as unknown as { fileList: Array<FileAnswer & { tempFileURL: string }> }
    for (const answer of fileList) if (isThere(answer)) urls.set(answer.fileID, answer.tempFileURL)
  }
  return urls
}

/** Puts bytes at a path where nothing is yet. Answers the file id. */
export async function storeObject(cloudPath: string, bytes: Buffer): Promise<string> {
  const { fileID } = await cloud.uploadFile({ cloudPath, fileContent: bytes })
  return fileID
}

/** The answer to a read of the first byte; a storage that answers with the whole object is not listened to. */
async function firstByte(url: string, headers: Record<string, string>): Promise<Response> {
  const response = await fetch(url, {
    headers: { Range: 'bytes=0-0', ...headers },
    signal: AbortSignal.timeout(LOOK_TIMEOUT_MS),
  })
  if (response.status === 200) await response.body?.cancel()
  else await response.arrayBuffer()
  return response
}

/** Deletes objects, and answers which file ids have none any more; one that was not there is gone as well. */
export async function removeObjects(fileIds: readonly string[]): Promise<readonly string[]> {
  const gone: string[] = []
  for (let start = 0; start < fileIds.length; start += MAX_FILES) {
    const { fileList } = (await cloud.deleteFile({
      fileList: fileIds.slice(start, start + MAX_FILES),
    })) as { fileList: FileAnswer[] }
    for (const { fileID, status } of fileList) if (status === 0 || status === NOT_THERE) gone.push(fileID)
  }
  return gone
}

/** Size and ETag of an object by asking for its first byte; null where there is none. Throws when storage does not answer. */
export async function statObject(fileId: string): Promise<StoredObject | null> {
  const url = (await temporaryUrls([fileId])).get(fileId)
  if (url === undefined) return null
  const response = await firstByte(url, {})
  if (response.status === 404 || response.status === 416) return null
  const total = /\/(\d+)$/.exec(response.headers.get('content-range') ?? '')?.[1]
  const etag = response.headers.get('etag')
  if (response.status !== 206 || total === undefined || etag === null)
    throw new Error(`storage answered ${response.status} to a ranged read`)
  return { sizeBytes: Number(total), etag }
}

/** Whether the object behind the address is still the one with this ETag. */
export async function hasEtag(url: string, etag: string): Promise<boolean> {
  const response = await firstByte(url, { 'If-Match': etag })
  if (response.status === 206) return response.headers.get('etag') === etag
  if (response.status === 412 || response.status === 404) return false
  throw new Error(`storage answered ${response.status} to a ranged read`)
}
