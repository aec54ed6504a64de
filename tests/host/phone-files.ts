import { createHash } from 'node:crypto'
import { mkdtemp, open, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { keptFetch } from '../support/test-environment'
import { encodedFilm } from './film-encoder'
import { type EncodedFilm, type Encoding, type FilePort } from './runtime/ports'

const OWN_FOLDER = 'wxfile://usr/'

/** Files of this machine as files of a phone, under temporary paths as WeChat gives them out. */
export class PhoneFiles implements FilePort {
  private readonly files = new Map<string, string>()
  /** What was downloaded or kept. */
  private readonly loaded: Map<string, Buffer>
  /** Where the phone's encoder works, once it has worked. */
  private studio: Promise<string> | undefined
  private downloads = 0
  private kept = 0

  /** `kept`: what an earlier run of the app left in its own folder. */
  constructor(kept: ReadonlyMap<string, Buffer> = new Map()) {
    this.loaded = new Map(kept)
  }

  /** What stays when the app ends. */
  ownFolder(): ReadonlyMap<string, Buffer> {
    return new Map([...this.loaded].filter(([path]) => path.startsWith(OWN_FOLDER)))
  }

  /** The phone's path for a file of this machine. */
  add(file: string): string {
    const temporary = `wxfile://tmp_${this.files.size + 1}${path.extname(file)}`
    this.files.set(temporary, file)
    return temporary
  }

  /** The file behind a path that was given out. */
  real(temporary: string): string | undefined {
    return this.files.get(temporary)
  }

  /** The bytes under a path, of what was downloaded or kept. */
  bytes(temporary: string): Buffer | undefined {
    return this.loaded.get(temporary)
  }

  async size(temporary: string): Promise<number | undefined> {
    const bytes = this.loaded.get(temporary)
    if (bytes) return bytes.length
    const file = this.real(temporary)
    return file === undefined ? undefined : (await stat(file)).size
  }

  async read(temporary: string, position: number, length: number): Promise<string> {
    const bytes = this.loaded.get(temporary)
    if (bytes) return bytes.subarray(position, position + length).toString('base64')
    const file = this.real(temporary)
    if (file === undefined) throw new Error(`the phone has no file ${temporary}`)
    const handle = await open(file)
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position)
      return buffer.subarray(0, bytesRead).toString('base64')
    } finally {
      await handle.close()
    }
  }

  async download(url: string): Promise<{ readonly path: string; readonly statusCode: number }> {
    const answer = await keptFetch(url)
    const temporary = `wxfile://tmp_download_${++this.downloads}${path.extname(new URL(url).pathname)}`
    this.loaded.set(temporary, Buffer.from(await answer.arrayBuffer()))
    return { path: temporary, statusCode: answer.status }
  }

  keep(base64: string, extension: string): Promise<string> {
    const temporary = `wxfile://tmp_kept_${++this.kept}.${extension}`
    this.loaded.set(temporary, Buffer.from(base64, 'base64'))
    return Promise.resolve(temporary)
  }

  append(temporary: string, base64: string): Promise<void> {
    const bytes = this.loaded.get(temporary)
    if (!bytes) throw new Error(`nothing was kept under ${temporary}`)
    this.loaded.set(temporary, Buffer.concat([bytes, Buffer.from(base64, 'base64')]))
    return Promise.resolve()
  }

  move(from: string, to: string): Promise<void> {
    const bytes = this.loaded.get(from)
    if (!bytes) throw new Error(`nothing was downloaded to ${from}`)
    this.loaded.delete(from)
    this.loaded.set(to, bytes)
    return Promise.resolve()
  }

  async copy(from: string, to: string): Promise<void> {
    this.loaded.set(to, await this.whole(from))
  }

  async sha1(temporary: string): Promise<string> {
    return createHash('sha1')
      .update(await this.whole(temporary))
      .digest('hex')
  }

  private async whole(temporary: string): Promise<Buffer> {
    const bytes = this.loaded.get(temporary)
    if (bytes) return bytes
    const file = this.real(temporary)
    if (file === undefined) throw new Error(`the phone has no file ${temporary}`)
    return readFile(file)
  }

  remove(temporary: string): Promise<void> {
    this.loaded.delete(temporary)
    return Promise.resolve()
  }

  own(): Promise<readonly string[]> {
    return Promise.resolve([...this.loaded.keys()].filter((each) => each.startsWith(OWN_FOLDER)))
  }

  async encode(temporary: string, how: Encoding): Promise<EncodedFilm> {
    this.studio ??= mkdtemp(path.join(tmpdir(), 'phone-films-'))
    const studio = await this.studio
    const { film, still, durationMs } = await encodedFilm(await this.onDisk(temporary, studio), studio, how)
    const { size } = await stat(film)
    return { path: this.add(film), still: this.add(still), durationMs, size }
  }

  /** Throws away what the phone's encoder made. */
  async close(): Promise<void> {
    if (this.studio) await rm(await this.studio, { recursive: true, force: true })
  }

  private async onDisk(temporary: string, folder: string): Promise<string> {
    const picked = this.real(temporary)
    if (picked !== undefined) return picked
    const bytes = this.loaded.get(temporary)
    if (!bytes) throw new Error(`the phone has no file ${temporary}`)
    const file = path.join(folder, `kept-${path.basename(temporary)}`)
    await writeFile(file, bytes)
    return file
  }
}
