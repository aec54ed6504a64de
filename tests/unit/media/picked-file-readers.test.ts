import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkVideo } from '#shared/domain/media/check-video'
import { MediaReadError } from '#shared/domain/media/reader'
import { openFile } from '../../../src/platform/file-system-reader'
import { openMediaReader } from '../../../src/platform/media-reader.h5'
import { FileSystemStandIn } from '../../support/file-system-stand-in'
import { mp4 } from '../../support/mp4-writer'

const LIMITS = { maxDurationMs: { value: 180_000 }, maxSizeBytes: { value: 52_428_800 } }
const film = mp4({ tracks: [{ sampleBytes: 10_000 }], order: 'moov-at-end' })
const folder = mkdtempSync(join(tmpdir(), 'media-'))
const path = join(folder, 'film.mp4')
const empty = join(folder, 'empty.mp4')
beforeAll(() => {
  writeFileSync(path, film)
  writeFileSync(empty, '')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('in the mini-program', () => {
  it('a chosen film is checked where it lies', async () => {
    const files = new FileSystemStandIn()
    const reader = await openFile(files, path)
    const { code, facts } = await checkVideo(reader, LIMITS)
    await reader.close()
    expect([code, facts.durationMs, facts.sizeBytes, files.openFiles]).toEqual(['OK', 3000, film.length, 0])
  })

  it('reads fewer bytes only at the end, none beyond', async () => {
    const reader = await openFile(new FileSystemStandIn(), path)
    expect(Buffer.from(await reader.read(5, 7))).toEqual(Buffer.from(film.subarray(5, 12)))
    expect(await reader.read(film.length - 3, 100)).toHaveLength(3)
    expect(await reader.read(film.length, 100)).toHaveLength(0)
    await reader.close()
  })

  it('an empty file is an empty file', async () => {
    const reader = await openFile(new FileSystemStandIn(), empty)
    expect((await checkVideo(reader, LIMITS)).code).toBe('EMPTY_FILE')
    await reader.close()
  })

  it('a file that is gone cannot be read', async () => {
    await expect(openFile(new FileSystemStandIn(), join(folder, 'gone.mp4'))).rejects.toThrow(MediaReadError)
  })

  it('a reader that was closed asks to try again', async () => {
    const reader = await openFile(new FileSystemStandIn(), path)
    await reader.close()
    await reader.close()
    expect((await checkVideo(reader, LIMITS)).code).toBe('RETRY')
  })

  it('an old WeChat without these calls is no fault of the film', async () => {
    const old = {} as unknown as FileSystemStandIn
    await expect(openFile(old, path)).rejects.toThrow(MediaReadError)
  })
})

describe('in the browser', () => {
  const picked = (blob?: Blob) => ({
    kind: 'video' as const,
    name: 'film.mp4',
    sizeBytes: 1,
    path: 'blob:x',
    ...(blob ? { blob } : {}),
  })

  it('a chosen film is checked slice by slice', async () => {
    const reader = await openMediaReader(picked(new Blob([Buffer.from(film)])))
    const { code, facts } = await checkVideo(reader, LIMITS)
    await reader.close()
    expect([code, facts.durationMs, facts.sizeBytes]).toEqual(['OK', 3000, film.length])
  })

  it('a file without its blob cannot be read', async () => {
    await expect(openMediaReader(picked())).rejects.toThrow(MediaReadError)
  })

  it('a file that changed after it was chosen asks to try again', async () => {
    const stale = {
      size: 9,
      slice: () => ({ arrayBuffer: () => Promise.reject(new Error('NotReadableError')) }),
    }
    const reader = await openMediaReader(picked(stale as unknown as Blob))
    expect((await checkVideo(reader, LIMITS)).code).toBe('RETRY')
  })
})
