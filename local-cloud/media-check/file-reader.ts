import { type FileHandle, open } from 'node:fs/promises'
import { MediaReadError, type MediaReader } from '../../src/shared/domain/media/reader'

/** Reads a file on this machine's disk. Close it when the check is done. */
export class FileReader implements MediaReader {
  private constructor(private readonly handle: FileHandle) {}

  /** Throws `MediaReadError` when the file cannot be opened. */
  static async open(path: string): Promise<FileReader> {
    return new FileReader(await open(path, 'r').catch(unreadable))
  }

  async read(position: number, length: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(length)
    let filled = 0
    while (filled < length) {
      const { bytesRead } = await this.handle
        .read(bytes, filled, length - filled, position + filled)
        .catch(unreadable)
      if (bytesRead === 0) break
      filled += bytesRead
    }
    return bytes.subarray(0, filled)
  }

  async size(): Promise<number> {
    return (await this.handle.stat()).size
  }

  async close(): Promise<void> {
    await this.handle.close()
  }
}

const unreadable = (error: Error): never => {
  throw new MediaReadError(error.message)
}
