import { type MediaReader } from '#shared/domain/media/reader'

/** Reads bytes that are here already. */
export class BufferReader implements MediaReader {
  constructor(private readonly bytes: Buffer) {}

  read(position: number, length: number): Promise<Uint8Array> {
    return Promise.resolve(this.bytes.subarray(position, position + length))
  }

  size(): Promise<number> {
    return Promise.resolve(this.bytes.length)
  }
}
