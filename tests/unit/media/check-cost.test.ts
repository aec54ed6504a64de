import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkVideo, type VideoLimits } from '#shared/domain/media/check-video'
import { FileReader } from '../../../local-cloud/media-check/file-reader'
import { makeVideoLasting, makeVideoOfExactly, makeVideoWithIndexAtEnd } from '../../support/big-media'
import { CountingReader, memoryReader } from '../../support/counting-reader'
import { box, u32, zeros } from '../../support/mp4-boxes'
import { mp4, type MoviePlan } from '../../support/mp4-writer'

const LIMITS: VideoLimits = {
  maxDurationMs: { value: 180_000 },
  maxSizeBytes: { value: 52_428_800 },
  warnSizeBytes: 50_000_000,
}
const folder = mkdtempSync(join(tmpdir(), 'media-'))
const path = join(folder, 'film.mp4')
afterAll(() => rmSync(folder, { recursive: true }))

async function checkFile() {
  const file = await FileReader.open(path)
  const reader = new CountingReader(file)
  const { code, warnings } = await checkVideo(reader, LIMITS)
  await file.close()
  return { code, warnings, reader }
}

describe('a real clip padded to', () => {
  it.each([
    [49_999_999, 'OK', []],
    [50_000_000, 'OK', ['SIZE_NEAR_LIMIT']],
    [52_428_799, 'OK', ['SIZE_NEAR_LIMIT']],
    [52_428_800, 'TOO_LARGE', []],
    [52_428_801, 'TOO_LARGE', []],
  ])('%i bytes is %s', async (bytes, code, warnings) => {
    makeVideoOfExactly(path, bytes)
    const found = await checkFile()
    expect([found.code, found.warnings]).toEqual([code, warnings])
    expect(found.reader.bytesRead).toBeLessThanOrEqual(70_000)
  })
})

it('an index behind 48 MiB is found without reading them', async () => {
  makeVideoWithIndexAtEnd(path, 50_331_648)
  const { code, reader } = await checkFile()
  expect([code, reader.requests]).toEqual(['OK', 2])
  expect(reader.bytesRead).toBeLessThanOrEqual(262_144)
})

it('a film of exactly 180 s is refused from a file', async () => {
  makeVideoLasting(path, 180_000)
  expect((await checkFile()).code).toBe('TOO_LONG')
})

/** Pictures at 30 a second with B-frames and sound for 179 s: an index of 150 KB, as phones write it. */
const PHONE: MoviePlan = {
  tracks: [
    {
      durations: [[5370, 1000]],
      offsets: Array.from({ length: 5370 }, (_, at) => [1, (at % 3) * 1000] as const),
      timescale: 30_000,
      sampleBytes: 500,
      samplesPerChunk: 15,
      edits: [{ segment: 179_000, media: 0 }],
    },
    { kind: 'audio', durations: [[8390, 1024]], timescale: 48_000, sampleBytes: 90, samplesPerChunk: 23 },
  ],
}

describe('an index as phones write it, in one piece', () => {
  it.each<[string, MoviePlan]>([
    ['at the beginning', PHONE],
    ['at the end', { ...PHONE, order: 'moov-at-end' }],
    ['at the beginning, with a box behind the pictures', { ...PHONE, after: box('free', zeros(500_000)) }],
    ['in the middle', { ...PHONE, order: 'moov-at-end', after: box('uuid', u32(1, 2, 3, 4), zeros(90_000)) }],
  ])('%s costs three requests and 320 KB', async (_what, plan) => {
    const reader = new CountingReader(memoryReader(mp4(plan)))
    const { code } = await checkVideo(reader, LIMITS)
    expect(code).toBe('OK')
    expect(reader.requests).toBeLessThanOrEqual(3)
    expect(reader.bytesRead).toBeLessThanOrEqual(327_680)
  })
})
