import { lastFragmentStart } from '#shared/domain/media/fragment-index'
import { MediaFault } from '#shared/domain/media/media-fault'
import { MediaWindow } from '#shared/domain/media/media-window'
import { memoryReader } from '../../support/counting-reader'
import { box, bytesOf, fullBox, type Part, u16, u32, u64, u8 } from '../../support/mp4-boxes'

/** A file of 200,000 bytes: an index of 1,000 bytes at most, the first fragment, others, an index at the end. */
const SIZE = 200_000
const FIRST = 1000

async function found(sidx: Uint8Array | undefined, end: Part = '') {
  const last = bytesOf(end)
  const head = sidx ?? new Uint8Array(0)
  const bytes = bytesOf([head, { gap: SIZE - head.length - last.length }, last])
  const top = { type: 'sidx', start: 0, payload: 8, end: head.length }
  const window = await MediaWindow.open(memoryReader(bytes))
  try {
    return await lastFragmentStart(window, FIRST, sidx && top)
  } catch (error) {
    return error instanceof MediaFault ? [error.code, error.details] : error
  }
}

describe('a sidx', () => {
  const rows = (...sizes: number[]) => [u16(0, sizes.length), sizes.map((size) => u32(size, 90, 0x90000000))]
  /** Its subsegments begin `distance` bytes behind it. */
  const sidx = (distance: number, ...sizes: number[]) =>
    fullBox('sidx', 0, 0, u32(1, 1000, 0, distance), rows(...sizes))
  const wide = (distance: number, ...sizes: number[]) =>
    fullBox('sidx', 1, 0, u32(1, 1000), u64(0, distance), rows(...sizes))
  const behind = (made: (distance: number, ...sizes: number[]) => Uint8Array, ...sizes: number[]) =>
    made(FIRST - made(0, ...sizes).length, ...sizes)

  it.each<[string, Uint8Array, unknown]>([
    ['that reaches the end', behind(sidx, 99_000, 100_000), 100_000],
    ['of wide numbers', behind(wide, 99_000, 100_000), 100_000],
    ['that leaves 64 KiB out', behind(sidx, 99_000, 34_464), 100_000],
    ['that leaves more out', behind(sidx, 99_000, 34_463), undefined],
    ['of one subsegment, which is the first fragment', behind(sidx, 199_000), undefined],
    ['of none', behind(sidx), undefined],
    ['that points to further indexes', behind(sidx, 99_000, 0x80000000), undefined],
    ['whose last subsegment is empty and behind the end', behind(sidx, 99_000, 100_000, 0), undefined],
    ['that promises more bytes than there are', behind(sidx, 99_000, 100_077), ['TRUNCATED', { missingBytes: 77 }]],
    ['that is cut', behind(sidx, 99_000, 100_000).subarray(0, -1), undefined],
  ])('%s', async (_what, index, expected) => {
    expect(await found(index)).toEqual(expected)
  }) // prettier-ignore
})

describe('an mfra', () => {
  const tfra = (places: number[], times = places.map((_, at) => at * 10), version = 0) =>
    fullBox(
      'tfra',
      version,
      0,
      u32(1, 0, places.length),
      places.map((place, at) => [
        version === 1 ? u64(times[at] ?? 0, place) : u32(times[at] ?? 0, place),
        u8(1, 1, 1),
      ]),
    )
  function mfra(tables: Uint8Array[], size?: number, tail = 'mfro'): Part {
    const length = 8 + tables.reduce((sum, table) => sum + table.length, 0) + 16
    return box('mfra', tables, fullBox(tail, 0, 0, u32(size ?? length)))
  }
  const LISTED = [FIRST, 50_000, 150_000]
  const sized = (widths: number, row: Uint8Array) =>
    fullBox('tfra', 0, 0, u32(1, widths, 2, 0, FIRST), row, u32(9, 150_000), row)

  it.each<[string, Part, unknown]>([
    ['of one track', mfra([tfra(LISTED)]), 150_000],
    ['of wide numbers', mfra([tfra(LISTED, undefined, 1)]), 150_000],
    ['of two tracks, the earlier of their last fragments', mfra([tfra(LISTED), tfra([FIRST, 120_000])]), 120_000],
    ['of two tracks, one of which begins later', mfra([tfra(LISTED), tfra([50_000, 160_000])]), 150_000],
    ['of numbers of one byte each', mfra([sized(0, u8(1, 1, 1))]), 150_000],
    ['of numbers of two, three and four bytes', mfra([sized(0b01_10_11, u8(1, 1, 1, 1, 1, 1, 1, 1, 1))]), 150_000],
    ['that lists a fragment twice', mfra([tfra([FIRST, 150_000, 150_000], [0, 5, 5])]), 150_000],
    ['that does not begin with the first fragment', mfra([tfra([50_000, 150_000])]), undefined],
    ['of one fragment, which is the first', mfra([tfra([FIRST])]), undefined],
    ['of none', mfra([tfra([])]), undefined],
    ['without tables', mfra([]), undefined],
    ['whose places go back', mfra([tfra([FIRST, 150_000, 50_000])]), undefined],
    ['whose times go back', mfra([tfra(LISTED, [0, 20, 10])]), undefined],
    ['that names a place behind the end', mfra([tfra([FIRST, SIZE])]), undefined],
    ['that names the last byte', mfra([tfra([FIRST, SIZE - 1])]), SIZE - 1],
    ['whose rows are cut', mfra([fullBox('tfra', 0, 0, u32(1, 0, 9, 0, FIRST))]), undefined],
    ['that ends otherwise', mfra([tfra(LISTED)], undefined, 'mfrx'), undefined],
    ['that claims less than it has', mfra([tfra(LISTED)], 23), undefined],
    ['that claims more than the file', mfra([tfra(LISTED)], SIZE + 1), undefined],
    ['with bytes behind', [mfra([tfra(LISTED)]), 'x'], undefined],
  ])('%s', async (_what, end, expected) => {
    expect(await found(undefined, end)).toEqual(expected)
  }) // prettier-ignore
})

it('an mfra serves where a sidx does not', async () => {
  const places = fullBox('tfra', 0, 0, u32(1, 0, 2), u32(0, FIRST), u8(1, 1, 1), u32(9, 150_000), u8(1, 1, 1))
  const end = box('mfra', places, fullBox('mfro', 0, 0, u32(8 + places.length + 16)))
  expect(await found(fullBox('sidx', 0, 0, u32(1)), end)).toBe(150_000)
})

it('no index tells nothing', async () => {
  expect(await found(undefined)).toBeUndefined()
})
