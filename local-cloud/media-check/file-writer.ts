import { open, rename, rm, type FileHandle } from 'node:fs/promises'
import { type MediaWriter } from '../../src/shared/domain/media/media-writer'

/** Writes a file beside its last place; it gets its name when it is whole, or is deleted. */
export class FileWriter implements MediaWriter {
  private constructor(
    private readonly handle: FileHandle,
    readonly path: string,
    private readonly finalPath: string,
  ) {}

  static async create(finalPath: string): Promise<FileWriter> {
    const path = `${finalPath}.${process.pid}.part`
    return new FileWriter(await open(path, 'wx'), path, finalPath)
  }

  async append(bytes: Uint8Array): Promise<void> {
    await this.handle.writeFile(bytes)
  }

  /** All is written; the file may be read at `path`. */
  async close(): Promise<void> {
    await this.handle.close()
  }

  async keep(): Promise<void> {
    await rename(this.path, this.finalPath)
  }

  async discard(): Promise<void> {
    await rm(this.path, { force: true })
  }
}
