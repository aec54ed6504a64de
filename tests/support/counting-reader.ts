import { type MediaReader } from '#shared/domain/media/reader'

/** Any reader, with what was asked of it. */
export class CountingReader implements MediaReader {
  requests = 0
  bytesRead = 0

  constructor(private readonly reader: MediaReader) {}

  async read(position: number, length: number): Promise<Uint8Array> {
    const bytes = await this.reader.read(position, length)
    this.requests++
    this.bytesRead += bytes.length
    return bytes
  }

  size(): Promise<number> {
    return this.reader.size()
  }
}

export const memoryReader = (bytes: Uint8Array): MediaReader => ({
  read: (position, length) => Promise.resolve(bytes.subarray(position, position + length)),
  size: () => Promise.resolve(bytes.length),
})
