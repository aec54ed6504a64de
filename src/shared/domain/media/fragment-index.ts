import { ByteCursor } from './byte-cursor'
import { childBoxes, cursorOf, type Box } from './boxes'
import { MediaFault } from './media-fault'
import { FIRST_READ_BYTES, type MediaWindow } from './media-window'
import { type TopBox } from './top-boxes'

const MAX_INDEX_BYTES = 1048576

/**
 * Where the last fragments begin, if an index of the file says so believably: a `sidx` before the first fragment whose
 * subsegments reach the last 64 KiB of the file, or an `mfra` at the end. An index only saves reading; whoever uses it
 * verifies what lies there. A `sidx` that promises more bytes than there are says that the file is cut.
 */
export async function lastFragmentStart(
  window: MediaWindow,
  firstFragment: number,
  sidx: TopBox | undefined,
): Promise<number | undefined> {
  const promised = sidx && (await quietly(() => fromSidx(window, sidx)))
  if (promised && promised.end > window.size)
    throw new MediaFault('TRUNCATED', { missingBytes: promised.end - window.size })
  const indexed = promised && window.size - promised.end <= FIRST_READ_BYTES ? promised.last : undefined
  const start = indexed ?? (await quietly(() => fromMfra(window, firstFragment)))
  return start !== undefined && start > firstFragment && start < window.size ? start : undefined
}

/** An index that does not parse is no index; the fragments themselves are walked then. */
async function quietly<Result>(read: () => Promise<Result | undefined>): Promise<Result | undefined> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof MediaFault) return undefined
    throw error
  }
}

/** Where the last subsegment begins and ends. */
async function fromSidx(
  window: MediaWindow,
  sidx: TopBox,
): Promise<{ last: number; end: number } | undefined> {
  const length = sidx.end - sidx.payload
  if (length > MAX_INDEX_BYTES) return undefined
  const cursor = new ByteCursor(await window.bytes(sidx.payload, length))
  const wide = cursor.version() === 1
  cursor.skip(8 + (wide ? 8 : 4))
  let end = sidx.end + (wide ? cursor.u64() : cursor.u32())
  cursor.skip(2)
  const count = cursor.table(cursor.u16(), 12)
  let last: number | undefined
  for (let row = 0; row < count; row++) {
    const size = cursor.u32()
    cursor.skip(8)
    // The high bit: these rows point to further indexes.
    if (size >= 0x80000000) return undefined
    last = end
    end += size
  }
  return last === undefined ? undefined : { last, end }
}

/** The earliest of the tracks' last listed fragments, when the list begins with the first fragment and only grows. */
async function fromMfra(window: MediaWindow, firstFragment: number): Promise<number | undefined> {
  const tailStart = Math.max(0, window.size - FIRST_READ_BYTES)
  const tail = await window.bytes(tailStart, window.size - tailStart)
  if (tail.length < 16) return undefined
  const mfro = new ByteCursor(tail, tail.length - 16)
  if (mfro.u32() !== 16 || mfro.fourcc() !== 'mfro') return undefined
  mfro.skip(4)
  const size = mfro.u32()
  if (size < 24 || size > Math.min(MAX_INDEX_BYTES, window.size)) return undefined
  const mfra = await window.bytes(window.size - size, size)
  const tables = childBoxes(mfra, 8, mfra.length).filter(({ type }) => type === 'tfra')
  const ranges = tables.map(parseTable)
  if (ranges.length === 0 || ranges.some((range) => range === undefined)) return undefined
  const known = ranges.filter((range) => range !== undefined)
  if (Math.min(...known.map(({ first }) => first)) !== firstFragment) return undefined
  return Math.min(...known.map(({ last }) => last))
}

/** First and last fragment a `tfra` lists; nothing when times or places go backwards. */
function parseTable(tfra: Box): { first: number; last: number } | undefined {
  const cursor = cursorOf(tfra)
  const wide = cursor.version() === 1
  cursor.skip(4)
  const widths = cursor.u32()
  const numbers = ((widths >> 4) & 3) + ((widths >> 2) & 3) + (widths & 3) + 3
  const count = cursor.table(cursor.u32(), (wide ? 16 : 8) + numbers)
  let first: number | undefined
  let time = -1
  let last = -1
  for (let row = 0; row < count; row++) {
    const nextTime = wide ? cursor.u64() : cursor.u32()
    const next = wide ? cursor.u64() : cursor.u32()
    cursor.skip(numbers)
    if (nextTime < time || next < last) return undefined
    time = nextTime
    last = next
    first ??= next
  }
  return first === undefined ? undefined : { first, last }
}
