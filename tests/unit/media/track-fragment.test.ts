import { MediaFault } from '#shared/domain/media/media-fault'
import { type FragmentDefaults } from '#shared/domain/media/movie'
import { parseFragment } from '#shared/domain/media/track-fragment'
import { box, bytesOf, fullBox, type Part, u32, u64 } from '../../support/mp4-boxes'

/** Where the fragment begins in its file. */
const START = 1000
const DEFAULTS = new Map<number, FragmentDefaults>([[7, { duration: 40, size: 300 }]])

const tfhd = (flags: number, ...parts: Part[]) => fullBox('tfhd', 0, flags, parts)
const trun = (flags: number, ...numbers: number[]) => fullBox('trun', 0, flags, u32(...numbers))
const parse = (...trafs: Part[]) =>
  parseFragment(bytesOf(trafs.map((boxes) => box('traf', boxes))), START, DEFAULTS)

const faultOf = (act: () => unknown) => {
  try {
    return act()
  } catch (error) {
    return error instanceof MediaFault ? [error.code, error.details] : error
  }
}

const sum = {
  ...{ trackId: 7, baseTicks: undefined, count: 3, ticks: 120 },
  ...{ startTicks: 0, endTicks: 120, dataEnd: START + 900 },
}

it.each<[string, Part, object]>([
  ['the movie’s defaults', [tfhd(0x20000, u32(7)), trun(0, 3)], {}],
  ['no defaults of its track', [tfhd(0x20000, u32(8)), trun(0, 3)], { trackId: 8, ticks: 0, endTicks: 0, dataEnd: START }],
  ['durations of its header', [tfhd(0x20008, u32(7, 50)), trun(0, 3)], { ticks: 150, endTicks: 150 }],
  ['sizes of its header', [tfhd(0x20010, u32(7, 200)), trun(0, 3)], { dataEnd: START + 600 }],
  ['all that a header may have', [tfhd(0x3b, u32(7), u64(5000), u32(1, 50, 200, 9)), trun(0, 3)], { ticks: 150, endTicks: 150, dataEnd: 5600 }],
  ['a place of its own', [tfhd(0x1, u32(7), u64(5000)), trun(0, 3)], { dataEnd: 5900 }],
  ['a distance to its samples', [tfhd(0x20000, u32(7)), trun(0x1, 3, 88)], { dataEnd: START + 988 }],
  ['a distance backwards', [tfhd(0x20000, u32(7)), trun(0x1, 3, -100)], { dataEnd: START + 800 }],
  ['flags of the first sample', [tfhd(0x20000, u32(7)), trun(0x5, 3, 88, 1)], { dataEnd: START + 988 }],
  ['durations of its own', [tfhd(0x20000, u32(7)), trun(0x100, 3, 10, 20, 30)], { ticks: 60, endTicks: 60 }],
  ['sizes of its own', [tfhd(0x20000, u32(7)), trun(0x200, 3, 1, 2, 4)], { dataEnd: START + 7 }],
  ['flags for each', [tfhd(0x20000, u32(7)), trun(0x400, 3, 9, 9, 9)], {}],
  ['offsets', [tfhd(0x20000, u32(7)), trun(0x800, 3, 80, -20, 5)], { startTicks: 20, endTicks: 125 }],
  ['everything', [tfhd(0x20000, u32(7)), trun(0xf05, 2, 60, 9, 10, 100, 9, 5, 20, 200, 9, -15)], { count: 2, ticks: 30, startTicks: -5, endTicks: 15, dataEnd: START + 360 }],
  ['two runs', [tfhd(0x20000, u32(7)), trun(0, 2), trun(0, 1)], {}],
  ['two runs, the second in front', [tfhd(0x20000, u32(7)), trun(0x1, 2, 900), trun(0x1, 1, 0)], { dataEnd: START + 1500 }],
  ['an empty run', [tfhd(0x20000, u32(7)), trun(0, 0), trun(0, 3)], {}],
  ['a decode time', [tfhd(0x20000, u32(7)), fullBox('tfdt', 0, 0, u32(77)), trun(0, 3)], { baseTicks: 77 }],
  ['a wide decode time', [tfhd(0x20000, u32(7)), fullBox('tfdt', 1, 0, u64(2 ** 33)), trun(0, 3)], { baseTicks: 2 ** 33 }],
])('a fragment with %s', (_what, boxes, differences) => {
  expect(parse(boxes)).toEqual([{ ...sum, ...differences }])
}) // prettier-ignore

it('without samples holds nothing', () => {
  const nothing = { count: 0, ticks: 0, startTicks: Infinity, endTicks: -Infinity, dataEnd: 0 }
  expect(parse([tfhd(0x20000, u32(7))])).toEqual([{ ...sum, ...nothing }])
})

it('of several tracks goes on where the one before ends, unless it counts from its own beginning', () => {
  const ends = (...flags: number[]) =>
    parse(...flags.map((each) => [tfhd(each, u32(7)), trun(0, 3)])).map(({ dataEnd }) => dataEnd - START)
  expect(ends(0, 0, 0x20000, 0)).toEqual([900, 1800, 900, 1800])
  const empty = [tfhd(0x20000, u32(7)), trun(0, 0)]
  expect(parse([tfhd(0, u32(7)), trun(0, 3)], empty, [tfhd(0, u32(7)), trun(0, 3)]).at(-1)?.dataEnd).toBe(
    START + 1800,
  )
})

it.each<[string, () => unknown, string]>([
  ['without a header', () => parse([trun(0, 3)]), 'no tfhd'],
  ['with a run longer than its box', () => parse([tfhd(0, u32(7)), trun(0xf00, 3, 1, 2, 3, 4)]), 'table'],
  ['with a run cut in its last row', () => parse([tfhd(0, u32(7)), trun(0xf00, 1, 1, 2, 3)]), 'table'],
  ['of 65 tracks', () => parse(...Array.from({ length: 65 }, () => [])), 'too many track fragments'],
])('a fragment %s is corrupt', (_what, act, what) => {
  expect(faultOf(act)).toEqual(['CORRUPT', { what }])
})

it('boxes beside its tracks do not count', () => {
  const payload = bytesOf([fullBox('mfhd', 0, 0, u32(1)), box('traf', tfhd(0x20000, u32(7)), trun(0, 3))])
  expect(parseFragment(payload, START, DEFAULTS)).toEqual([sum])
})
