import { type MediaWriter } from '../media-writer'
import { MediaChangedError, readSome, type MediaReader } from '../reader'
import { erase, type PlaceMark } from './place-mark'

const PORTION_BYTES = 1048576

/**
 * Copies a file with the marked bytes erased: as long as before, nothing in it moves. On any failure the caller deletes what
 * was written. Throws `MediaReadError`, `MediaChangedError` and what the writer throws.
 */
export async function writeWithoutPlaces(
  marks: readonly PlaceMark[],
  reader: MediaReader,
  writer: MediaWriter,
): Promise<void> {
  const sizeBytes = await reader.size()
  for (let at = 0; at < sizeBytes;) {
    const piece = new Uint8Array(await readSome(reader, at, Math.min(PORTION_BYTES, sizeBytes - at)))
    erase(piece, at, marks)
    await writer.append(piece)
    at += piece.length
  }
  if ((await reader.size()) !== sizeBytes) throw new MediaChangedError('the size changed')
}
