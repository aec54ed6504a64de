import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream, mkdirSync, readdirSync, rmSync, type WriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type DocumentStore } from '../database/document-store'

export interface StoredObject {
  readonly file: string
  readonly etag: string
  readonly size: number
}

export class ObjectExists extends Error {
  override readonly name = 'ObjectExists'
}
export class ObjectTooLarge extends Error {
  override readonly name = 'ObjectTooLarge'
}

/**
 * The objects of one environment: bytes in a folder under random names, paths and ETags in the environment's SQLite file.
 * An object exists once its row does, so an upload that is cut, or a process that is killed, leaves no half object.
 */
export class ObjectStore {
  constructor(
    private readonly folder: string,
    private readonly store: DocumentStore,
    private readonly durable: boolean,
  ) {
    mkdirSync(folder, { recursive: true })
    store.run(
      'CREATE TABLE IF NOT EXISTS objects (path TEXT PRIMARY KEY, file TEXT, etag TEXT, size INTEGER)',
    )
    this.sweep()
  }

  /** The object at a path, with the absolute name of the file that holds its bytes. */
  find(objectPath: string): StoredObject | undefined {
    const [row] = this.store.rows<StoredObject>('SELECT file, etag, size FROM objects WHERE path = ?', [
      objectPath,
    ])
    return row && { ...row, file: path.join(this.folder, row.file) }
  }

  /**
   * Stores a stream under a new path; resolves when it is on the disk.
   * ObjectExists when the path is taken, ObjectTooLarge beyond `maxBytes`; a stream that breaks off stores nothing.
   */
  async create(objectPath: string, body: Readable, maxBytes: number): Promise<StoredObject> {
    if (this.find(objectPath)) throw new ObjectExists(objectPath)
    const written = await this.writeFile(objectPath, body, maxBytes)
    if (this.find(objectPath)) {
      rmSync(path.join(this.folder, written.file))
      throw new ObjectExists(objectPath)
    }
    this.save(objectPath, written)
    return written
  }

  /** Puts other bytes in an object's place: tests of objects that are swapped after their check. */
  async overwrite(objectPath: string, body: Readable): Promise<void> {
    const written = await this.writeFile(objectPath, body, Number.MAX_SAFE_INTEGER)
    this.remove(objectPath)
    this.save(objectPath, written)
  }

  /** True when there was an object to remove. */
  remove(objectPath: string): boolean {
    const object = this.find(objectPath)
    this.store.run('DELETE FROM objects WHERE path = ?', [objectPath])
    if (object) rmSync(object.file, { force: true })
    return object !== undefined
  }

  private save(objectPath: string, { file, etag, size }: StoredObject): void {
    this.store.run('INSERT INTO objects (path, file, etag, size) VALUES (?, ?, ?, ?)', [
      objectPath,
      file,
      etag,
      size,
    ])
  }

  private async writeFile(objectPath: string, body: Readable, maxBytes: number): Promise<StoredObject> {
    const file = `${randomUUID()}${path.extname(objectPath).slice(0, 16)}`
    const target = path.join(this.folder, file)
    const hash = createHash('sha256')
    let size = 0
    const output: WriteStream = createWriteStream(target, { flags: 'wx' })
    try {
      await pipeline(
        body,
        async function* (chunks: AsyncIterable<Buffer>) {
          for await (const chunk of chunks) {
            size += chunk.length
            if (size > maxBytes) throw new ObjectTooLarge(objectPath)
            hash.update(chunk)
            yield chunk
          }
        },
        output,
      )
      if (this.durable) await this.flush(target)
    } catch (failure) {
      rmSync(target, { force: true })
      throw failure
    }
    return { file, etag: `"${hash.digest('hex')}"`, size }
  }

  private async flush(target: string): Promise<void> {
    for (const name of [target, this.folder]) {
      const handle = await open(name)
      await handle.sync()
      await handle.close()
    }
  }

  /** Removes files without a row: what a killed process was still writing. */
  private sweep(): void {
    const known = new Set(
      this.store.rows<{ file: string }>('SELECT file FROM objects').map((row) => row.file),
    )
    for (const file of readdirSync(this.folder)) if (!known.has(file)) rmSync(path.join(this.folder, file))
  }
}
