/** One file, read piece by piece wherever it lies: behind a URL, on a phone, in a browser, on a disk. */
export interface MediaReader {
  /** Up to `length` bytes from `position`; fewer only where the file ends. Throws `MediaReadError`, `MediaChangedError`. */
  read(position: number, length: number): Promise<Uint8Array>
  /** The file's size in bytes; asked only after the first read, so a reader may learn it there. */
  size(): Promise<number>
}

/** The file could not be read this time. The check answers `RETRY`, never a refusal. */
export class MediaReadError extends Error {
  override readonly name = 'MediaReadError'
}

/** The object is not the one the reading began with (another ETag or size). Leaves the check as it is. */
export class MediaChangedError extends Error {
  override readonly name = 'MediaChangedError'
}

/** As many bytes as one read answers: fewer than asked for at times, never none. */
export async function readSome(reader: MediaReader, position: number, length: number): Promise<Uint8Array> {
  const bytes = await reader.read(position, length)
  if (bytes.length === 0) throw new MediaReadError('a read came short')
  return bytes
}
