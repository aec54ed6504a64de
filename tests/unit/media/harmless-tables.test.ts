import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { checkVideo } from '#shared/domain/media/check-video'
import { type MediaCheck } from '#shared/domain/media/verdict'
import { VIDEO_LIMITS } from '../../../local-cloud/media-check/limits'
import { memoryReader } from '../../support/counting-reader'
import { mp4 } from '../../support/mp4-writer'
import { aRowForEachChunk, changed, disabled, rowsOf, withTable, zeroed } from '../../support/spoiled-films'

const SEED = join(__dirname, '../../../local-cloud/seed-media')
const FILMS = ['dusk.mp4', 'film-sand.mp4', 'lesson-weld.mp4'].map((name) => ({
  name,
  bytes: readFileSync(join(SEED, name)),
}))
const check = (bytes: Uint8Array) => checkVideo(memoryReader(bytes), VIDEO_LIMITS)

function tableRows(film: Uint8Array, table: string, width: number): number[][] {
  let rows: number[][] = []
  withTable(film, 'picture', table, (payload) => ((rows = rowsOf(payload, width)), payload))
  return rows
}

/** Two random tables of the picture may differ in what they say, never in what is seen. */
describe.each(FILMS)('$name plays, whatever its tables say beside the sizes:', ({ bytes }) => {
  const chunks = tableRows(bytes, 'stco', 1)
  const perChunk = aRowForEachChunk(tableRows(bytes, 'stsc', 3), chunks.length)
  let sound: MediaCheck
  beforeAll(async () => {
    sound = await check(bytes)
  })

  async function expectSame(spoiled: Uint8Array): Promise<void> {
    const { code, warnings, facts } = await check(spoiled)
    expect([code, warnings, facts.durationMs]).toEqual(['OK', sound.warnings, sound.facts.durationMs])
  }

  it('more chunks than samples', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { minLength: 1, maxLength: 9 }), (more) =>
        expectSame(
          withTable(
            bytes,
            'picture',
            'stco',
            changed(1, (rows) => [...rows, ...more.map((at) => [at])]),
          ),
        ),
      ),
      { numRuns: 20 },
    ))

  it('rows of chunks in any order', () =>
    fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(perChunk, { minLength: perChunk.length }), (rows: number[][]) =>
        expectSame(
          withTable(
            bytes,
            'picture',
            'stsc',
            changed(3, () => rows),
          ),
        ),
      ),
      { numRuns: 20 },
    ))

  it.each<[string, (rows: number[][]) => number[][]]>([
    ['each row of chunks twice', () => perChunk.flatMap((row) => [row, row])],
    ['every row saying chunk 1', () => perChunk.map(([, ...rest]) => [1, ...rest])],
    ['rows counted from 0', () => perChunk.map(([first = 0, ...rest]) => [first - 1, ...rest])],
    [
      'a first row that says 2',
      (rows) => rows.map(([first = 0, ...rest], at) => [at === 0 ? 2 : first, ...rest]),
    ],
  ])('%s', (_what, change) => expectSame(withTable(bytes, 'picture', 'stsc', changed(3, change))))

  const durations = (change: (rows: number[][]) => number[][]) =>
    withTable(bytes, 'picture', 'stts', changed(2, change))
  const lastRun = (by: number) =>
    durations((rows) => rows.map(([n = 0, ticks = 0], at) => [at === rows.length - 1 ? n + by : n, ticks]))

  it.each([-5, -1, 1, 40])('%i durations too many', (by) => expectSame(lastRun(by)))

  it('a step ahead that the next sample takes back', () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5000 }), (ahead) =>
        expectSame(
          durations(([[n = 0, ticks = 0] = [], ...rest]) => {
            const before = [n - 8, ticks]
            return [before, [1, ticks + ahead], [1, ticks - ahead], [6, ticks], ...rest]
          }),
        ),
      ),
      { numRuns: 20 },
    ))
})

describe('a length cannot be hidden behind times that go back:', () => {
  it.each<[string, number, number]>([
    ['at the end', 20_000, -20_000],
    ['at the beginning', -20_000, 20_000],
  ])('%s', async (_what, first, second) => {
    const durations = [[1, first], [1, second], [28, 10]] as const
    expect((await check(mp4({ tracks: [{ durations, timescale: 100 }] }))).code).toBe('TOO_LONG')
  }) // prettier-ignore
})

describe.each(FILMS)('$name with', ({ bytes }) => {
  it.each(['stsd', 'stts', 'stsc', 'stsz'])('a sound whose %s is zeros warns', async (table) => {
    const { code, warnings, facts } = await check(withTable(bytes, 'sound', table, zeroed))
    const silent = table === 'stsz'
    expect([code, facts.hasAudio]).toEqual(['OK', !silent])
    expect(warnings).toContain(silent ? 'NO_AUDIO' : 'BROKEN_TRACK')
  })

  it('a sound that points beyond the file warns', async () => {
    const beyond = changed(1, (rows) => rows.map(([at = 0]) => [at + bytes.length * 2]))
    const { code, warnings } = await check(withTable(bytes, 'sound', 'stco', beyond))
    expect([code, warnings.includes('BROKEN_TRACK')]).toEqual(['OK', true])
  })

  it.each(['stsd', 'stts', 'stsc'])('a picture whose %s is zeros is corrupt', async (table) => {
    expect((await check(withTable(bytes, 'picture', table, zeroed))).code).toBe('CORRUPT')
  })

  it('a picture that points beyond the file is cut', async () => {
    const beyond = changed(1, (rows) => rows.map(([at = 0]) => [at + bytes.length * 2]))
    expect((await check(withTable(bytes, 'picture', 'stco', beyond))).code).toBe('TRUNCATED')
  })

  it('a picture that players are told not to show is no film', async () => {
    expect((await check(withTable(bytes, 'picture', 'tkhd', disabled))).code).toBe('NO_VIDEO')
  })

  it('no track that players are told to show is shown all the same', async () => {
    const none = withTable(withTable(bytes, 'picture', 'tkhd', disabled), 'sound', 'tkhd', disabled)
    expect((await check(none)).code).toBe('OK')
  })
})
