import { open, type FileHandle } from 'node:fs/promises'
import { type IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { StorageRefusal } from '../gateway/http'
import { type StoredObject } from './object-store'

const TYPES: Readonly<Record<string, string>> = {
  '.mp4': 'video/mp4',
  '.mov': 'video/quicktime',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.heic': 'image/heic',
  '.webp': 'image/webp',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.wav': 'audio/wav',
  '.pdf': 'application/pdf',
}

type Range = { readonly start: number; readonly end: number } | 'whole' | 'unsatisfiable'

/** One byte range of an object, both ends included. Several ranges, or a malformed header, mean the whole object. */
export function parseRange(header: string | undefined, size: number): Range {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!match || (match[1] === '' && match[2] === '')) return 'whole'
  const suffix = match[1] === ''
  const start = suffix ? Math.max(0, size - Number(match[2])) : Number(match[1])
  const end = suffix || match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1)
  return start < size && start <= end ? { start, end } : 'unsatisfiable'
}

/**
 * Answers GET or HEAD for an object, honouring Range, If-Range and If-Match; tells how many bytes it sends before it does:
 * who has read the last of them may ask at once. Throws a StorageRefusal for what cannot be met.
 */
export async function serveObject(
  request: IncomingMessage,
  response: ServerResponse,
  objectPath: string,
  object: StoredObject,
  sends: (bytes: number) => void,
): Promise<void> {
  const type = TYPES[path.extname(objectPath).toLowerCase()] ?? 'application/octet-stream'
  const headers: Record<string, string | number> = {
    'content-type': type,
    'content-disposition': /^(image|video|audio)\//.test(type) ? 'inline' : 'attachment',
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-cache',
    etag: object.etag,
  }
  const expected = request.headers['if-match']
  if (expected !== undefined && expected !== '*' && !expected.split(/,\s*/).includes(object.etag))
    throw new StorageRefusal(412, 'PreconditionFailed', 'If-Match names another object')
  const ifRange = request.headers['if-range']
  const range =
    ifRange === undefined || ifRange === object.etag
      ? parseRange(request.headers.range, object.size)
      : 'whole'
  if (range === 'unsatisfiable') {
    response.setHeader('content-range', `bytes */${object.size}`)
    throw new StorageRefusal(416, 'InvalidRange', 'the range begins beyond the end')
  }
  const { start, end } = range === 'whole' ? { start: 0, end: object.size - 1 } : range
  // Before the answer begins: afterwards a missing file could only be told by cutting the connection.
  const file = await openObject(object)
  if (range !== 'whole') headers['content-range'] = `bytes ${start}-${end}/${object.size}`
  response.writeHead(range === 'whole' ? 200 : 206, { ...headers, 'content-length': end - start + 1 })
  if (request.method === 'HEAD' || end < start) {
    await file.close()
    response.end()
    return
  }
  sends(end - start + 1)
  await pipeline(file.createReadStream({ start, end }), response).catch((failure: NodeJS.ErrnoException) => {
    if (failure.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw failure
  })
}

/** Its bytes; NoSuchKey where they went with their environment just now. */
function openObject({ file }: StoredObject): Promise<FileHandle> {
  return open(file).catch((failure: NodeJS.ErrnoException) => {
    if (failure.code !== 'ENOENT') throw failure
    throw new StorageRefusal(404, 'NoSuchKey', 'there is no such object')
  })
}
