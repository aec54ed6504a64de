import { type Box, childBoxes } from '#shared/domain/media/boxes'
import { MediaFault } from '#shared/domain/media/media-fault'
import { samplePlaces } from '#shared/domain/media/sample-places'
import { sampleTimes } from '#shared/domain/media/sample-times'
import { bytesOf, fullBox, type Part, u16, u32, u64, u8 } from '../../support/mp4-boxes'

const boxes = (...parts: Part[]): Box[] => {
  const bytes = bytesOf(parts)
  return childBoxes(bytes, 0, bytes.length)
}
const whatOf = (act: () => unknown) => {
  try {
    return act()
  } catch (error) {
    return error instanceof MediaFault ? error.details?.what : error
  }
}

describe('times', () => {
  type Runs = readonly (readonly [count: number, value: number])[]
  const table = (type: string, runs: Runs) => fullBox(type, 0, 0, u32(runs.length), u32(...runs.flat()))
  const times = (durations: Runs, offsets: Runs | undefined, samples: number) => {
    const [stts, ctts] = boxes(table('stts', durations), offsets ? table('ctts', offsets) : '')
    if (!stts) throw new Error('no durations')
    return sampleTimes(stts, ctts, samples)
  }
  const sum = (count: number, ticks: number, startTicks = 0, endTicks = ticks) => ({
    ...{ count, ticks, startTicks, endTicks },
  })

  it.each<[string, Runs, Runs | undefined, ReturnType<typeof sum>]>([
    ['of one run', [[30, 10]], undefined, sum(30, 300)],
    ['of several runs', [[30, 10], [2, 5]], undefined, sum(32, 310)],
    ['of runs with empty ones between', [[0, 7], [30, 10], [0, 9], [2, 5]], undefined, sum(32, 310)],
    ['of no runs and no samples', [], undefined, sum(0, 0)],
    ['of more runs than samples', [[30, 10], [9, 700]], undefined, sum(30, 300)],
    ['of fewer runs than samples', [[20, 7], [9, 10]], undefined, sum(30, 240)],
    ['that go back', [[4, 10], [2, -15], [4, 10]], undefined, sum(10, 50)],
    ['that go back before they began', [[1, 10], [3, -15], [6, 10]], undefined, sum(10, 25, -35, 25)],
    ['with one offset for all', [[30, 10]], [[30, 20]], sum(30, 300, 20, 320)],
    ['with an offset below zero', [[30, 10]], [[30, -20]], sum(30, 300, -20, 280)],
    ['with runs of offsets that cut those of durations', [[4, 10], [4, 20]], [[2, 0], [4, 100], [2, 0]], sum(8, 120, 0, 180)],
    ['with offsets for some samples only', [[4, 10]], [[1, 50]], sum(4, 40, 10, 60)],
    ['with more offsets than samples', [[4, 10]], [[9, 50]], sum(4, 40, 50, 90)],
    ['with empty runs of offsets', [[4, 10]], [[0, 70], [4, 5]], sum(4, 40, 5, 45)],
  ])('%s', (_what, durations, offsets, expected) => {
    expect(times(durations, offsets, expected.count)).toEqual(expected)
  }) // prettier-ignore

  it('of samples without any duration are corrupt', () => {
    const [stts] = boxes(fullBox('stts', 0, 0, u32(1, 0, 7)))
    expect(whatOf(() => stts && sampleTimes(stts, undefined, 30))).toBe('stts')
  })

  it('of more runs than their box has room for are corrupt', () => {
    const [stts] = boxes(fullBox('stts', 0, 0, u32(2, 30, 10)))
    expect(whatOf(() => stts && sampleTimes(stts, undefined, 30))).toBe('table')
  })
})

describe('places', () => {
  const FILE = 10_000
  const stsz = (...sizes: number[]) => fullBox('stsz', 0, 0, u32(0, sizes.length, ...sizes))
  const same = (count: number, size: number) => fullBox('stsz', 0, 0, u32(size, count))
  const stz2 = (bits: number, count: number, sizes: Uint8Array) =>
    fullBox('stz2', 0, 0, u32(bits, count), sizes)
  const stsc = (...rows: (readonly [first: number, samples: number])[]) =>
    fullBox('stsc', 0, 0, u32(rows.length, ...rows.flatMap((row) => [...row, 1])))
  const stco = (...places: number[]) => fullBox('stco', 0, 0, u32(places.length, ...places))
  const co64 = (...places: number[]) => fullBox('co64', 0, 0, u32(places.length), u64(...places))
  const places = (...parts: Part[]) => samplePlaces(boxes(parts), FILE)
  const found = (count: number, totalBytes: number, furthestEnd: number) => ({
    ...{ count, totalBytes, furthestEnd },
  })

  it.each<[string, Part[], object]>([
    ['in one chunk', [stsz(10, 20, 30), stsc([1, 3]), stco(500)], found(3, 60, 560)],
    ['in chunks of their own', [stsz(10, 20, 30), stsc([1, 1]), stco(500, 900, 700)], found(3, 60, 920)],
    ['in chunks of several kinds', [stsz(1, 2, 4, 8, 16), stsc([1, 1], [3, 3]), stco(500, 600, 700)], found(5, 31, 728)],
    ['in chunks counted beyond the last', [stsz(1, 2), stsc([1, 1], [9, 5]), stco(500, 600)], found(2, 3, 602)],
    ['in a chunk that holds none', [stsz(1, 2), stsc([1, 2], [2, 0]), stco(500, 9000)], found(2, 3, 503)],
    ['far behind', [stsz(10), stsc([1, 1]), co64(2 ** 33)], found(1, 10, 2 ** 33 + 10)],
    ['of one size', [same(3, 100), stsc([1, 2], [2, 1]), stco(500, 800)], found(3, 300, 900)],
    ['of 4 bits', [stz2(4, 3, u8(0x12, 0x40)), stsc([1, 2], [2, 1]), stco(500, 600)], found(3, 7, 604)],
    ['of 4 bits in chunks that part a byte', [stz2(4, 4, u8(0x12, 0x48)), stsc([1, 1], [2, 3]), stco(500, 600)], found(4, 15, 614)],
    ['of 8 bits', [stz2(8, 2, u8(1, 200)), stsc([1, 2]), stco(500)], found(2, 201, 701)],
    ['of 16 bits', [stz2(16, 2, u16(1, 2000)), stsc([1, 2]), stco(500)], found(2, 2001, 2501)],
    ['in more chunks than needed', [stsz(1, 2), stsc([1, 1]), stco(500, 600, 9000)], found(2, 3, 602)],
    ['in chunks that could hold more', [stsz(1, 2), stsc([1, 9]), stco(500)], found(2, 3, 503)],
    ['in chunks counted from 2', [stsz(1), stsc([2, 1]), stco(500)], found(1, 1, 501)],
    ['in chunks whose rows all say 1', [stsz(1, 2, 4), stsc([1, 1], [1, 2]), stco(500, 600)], found(3, 7, 606)],
    ['in chunks whose rows stand in no order', [stsz(1, 2, 4, 8), stsc([1, 1], [3, 2], [2, 1]), stco(500, 600, 700)], found(4, 15, 712)],
    ['but one of a hundred, for which there is no chunk', [same(100, 1), stsc([1, 99]), stco(500)], found(100, 99, 599)],
    ['nowhere', [stsz()], found(0, 0, 0)],
    ['beyond the end, larger than the file', [same(2, 9000), stsc([1, 1]), stco(500, 5000)], found(2, 18_000, 14_000)],
    ['on all the bytes there are', [same(2, 5000), stsc([1, 1]), stco(0, 0)], found(2, 10_000, 5000)],
  ])('%s', (_what, parts, expected) => {
    expect(places(...parts)).toEqual(expected)
  }) // prettier-ignore

  it.each<[string, Part[], string]>([
    ['no sizes', [stsc([1, 1]), stco(500)], 'no stsz'],
    ['no chunks', [stsz(1), stsc([1, 1])], 'no stco'],
    ['no samples per chunk', [stsz(1), stco(500)], 'no stsc'],
    ['sizes of 5 bits', [stz2(5, 2, u8(1, 2)), stsc([1, 2]), stco(500)], 'stz2'],
    ['fewer sizes of 4 bits than samples', [stz2(4, 3, u8(1)), stsc([1, 3]), stco(500)], 'table'],
    ['one chunk too few', [stsz(1, 2, 3), stsc([1, 1]), stco(500, 600)], 'stsc'],
    ['no rows', [stsz(1), stsc(), stco(500)], 'stsc'],
    ['more bytes than the file, all within it', [same(2, 5001), stsc([1, 1]), stco(0, 0)], 'stsz'],
  ])('with %s are corrupt', (_what, parts, what) => {
    expect(whatOf(() => places(...parts))).toBe(what)
  }) // prettier-ignore
})
