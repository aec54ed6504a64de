import { childBoxes } from '#shared/domain/media/boxes'
import {
  type Edit,
  editedSpan,
  fragmentedSpan,
  lastsWithin,
  longer,
  parseEditList,
  spanMs,
} from '#shared/domain/media/edit-list'
import { fullBox, u32, u64 } from '../../support/mp4-boxes'

/** 5000 ticks from 200 on, at 1000 a second; the movie counts 600 a second. */
const TIMES = { count: 50, ticks: 5000, startTicks: 200, endTicks: 5200 }
const MOVIE_SCALE = 600
const row = (segmentTicks: number, mediaTicks: number, still = false): Edit => ({
  ...{ segmentTicks, mediaTicks, still },
})
const track = (...edits: Edit[]) => ({ edits, timescale: 1000 })
const ms = (span: { ticks: number; timescale: number }) => (span.ticks * 1000) / span.timescale

it.each<[string, Edit[], number]>([
  ['no rows', [], 5000],
  ['one row to the end', [row(0, 200)], 5000],
  ['one row that begins later', [row(0, 1200)], 4000],
  ['one row of a length', [row(600, 200)], 1000],
  ['one row longer than what is left', [row(6000, 4200)], 1000],
  ['a row that holds a picture still', [row(6000, 200, true)], 10_000],
  ['a pause before', [row(300, -1), row(600, 200)], 1500],
  ['a pause and nothing shown', [row(300, -1), row(600, 9000)], 5000],
  ['two rows', [row(600, 200), row(300, 3200)], 1500],
])('a track with %s lasts', (_what, edits, expected) => {
  expect(ms(editedSpan(TIMES, track(...edits), MOVIE_SCALE))).toBe(expected)
})

it.each<[string, Edit[], number]>([
  ['no rows', [], 5000],
  ['one row that begins where it begins', [row(0, 200)], 5000],
  ['one row that begins later', [row(0, 700)], 4500],
  ['one row that begins before it', [row(0, 0)], 5000],
  ['a pause before', [row(300, -1), row(0, 200)], 5500],
  ['a pause and a later beginning', [row(300, -1), row(0, 700)], 5000],
  ['two later beginnings, the first counts', [row(0, 700), row(0, 3200)], 4500],
  ['one row that would skip all', [row(0, 5200)], 5000],
  ['one row that skips all but a tick', [row(0, 5199)], 1],
])('a track of fragments with %s lasts', (_what, edits, expected) => {
  expect(ms(fragmentedSpan(TIMES, track(...edits), MOVIE_SCALE))).toBe(expected)
})

it.each([0, 1])('rows are read from a list of version %i', (version) => {
  const rows = version === 1 ? [u64(600, -1), u32(0x10000), u64(900, 2 ** 33), u32(0)] : [u32(600, -1, 0x10000, 900, 77, 0)] // prettier-ignore
  const elst = fullBox('elst', version, 0, u32(2), rows)
  const [box] = childBoxes(elst, 0, elst.length)
  expect(box && parseEditList(box)).toEqual([row(600, -1), row(900, version === 1 ? 2 ** 33 : 77, true)])
})

it('of two spans the longer one counts, whatever they are counted in', () => {
  const [short, long] = [{ ticks: 2999, timescale: 1000 }, { ticks: 90, timescale: 30 }] // prettier-ignore
  expect([longer(short, long), longer(long, short)]).toEqual([long, long])
  const same = { ticks: 3000, timescale: 1000 }
  expect([longer(same, long), longer(long, same)]).toEqual([same, long])
})

it('a span is told in whole ms rounded down, and held against a limit to the tick', () => {
  const within = (ticks: number, value: number, inclusive = false) =>
    lastsWithin({ ticks, timescale: 30_000 }, { value, inclusive })
  const ticks = 5400 * 1001 - 1
  expect([spanMs({ ticks, timescale: 30_000 }), within(ticks, 180_179), within(ticks, 180_180)]).toEqual([
    180_179,
    false,
    true,
  ])
  expect([within(5_400_000, 180_000), within(5_400_000, 180_000, true)]).toEqual([false, true])
  expect(within(5_400_001, 180_000, true)).toBe(false)
})
