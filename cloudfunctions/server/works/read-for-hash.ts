import { createSHA256 } from 'hash-wasm'
import { MediaChangedError } from '#shared/domain/media/reader'
import { type HashMark, type SubmittedFile } from '#shared/domain/work/submission'
import { HttpRangeReader } from '../media/http-range-reader'

/** Bytes of one request. */
const PIECE_BYTES = 4 * 1024 * 1024
const TIMEOUTS = { perRequest: 5000, total: 30_000 }

/** A whole file's SHA-256 in hex, null where it is another file by now, or how far the portion came. */
export type HashPortion = { readonly sha256: string | null } | { readonly mark: HashMark }

/**
 * Reads on in a file until its end or until `isOver`, by ranges bound to the ETag of its upload, at least one piece. `mark`:
 * where the last portion ended. Throws a `MediaReadError` where storage fails.
 */
export async function readForHash(
  { uploadId, sizeBytes, etag }: SubmittedFile,
  url: string,
  mark: HashMark | undefined,
  isOver: () => boolean,
): Promise<HashPortion> {
  const hash = await createSHA256()
  if (mark) hash.load(Buffer.from(mark.state, 'base64'))
  else hash.init()
  const reader = new HttpRangeReader(url, etag, TIMEOUTS)
  try {
    let read = mark?.read ?? 0
    do {
      const piece = await reader.read(read, PIECE_BYTES)
      hash.update(piece)
      read += piece.length
      if (piece.length === 0 || read >= sizeBytes) return { sha256: hash.digest('hex') }
    } while (!isOver())
    return { mark: { uploadId, read, state: Buffer.from(hash.save()).toString('base64') } }
  } catch (error) {
    if (error instanceof MediaChangedError) return { sha256: null }
    throw error
  } finally {
    reader.close()
  }
}
