import { ByteCursor } from './byte-cursor'
import { childBoxes, cursorOf, type Box } from './boxes'
import { MediaFault, demand, truncated } from './media-fault'
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
  if (promised && promised.end > window.size) throw truncated(promised.end - window.size)
  const indexed = promised && window.size - promised.end <= FIRST_READ_BYTES ? promised.last : undefined
  const start = indexed ?? (await quietly(() => fromMfra(window, firstFragment)))
  return start !== undefined && start > firstFragment && start < window.size ? start : undefined
}

/** An index that does not parse is no index; the fragments themselves are walked then. */
async function quietly<Result>(read: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof MediaFault) return undefined
    throw error
  }
}

/** Where the last subsegment begins and ends. */
async function fromSidx(window: MediaWindow, sidx: TopBox): Promise<{ last: number; end: number }> {
  const length = sidx.end - sidx.payload
  demand(length <= MAX_INDEX_BYTES, 'sidx size')
  const cursor = new ByteCursor(await window.bytes(sidx.payload, length))
  const wide = cursor.isWide()
  cursor.skip(8 + (wide ? 8 : 4))
  let end = sidx.end + cursor.long(wide)
  cursor.skip(2)
  const count = cursor.table(cursor.u16(), 12)
  let last = end
  for (let row = 0; row < count; row++) {
    const size = cursor.u32()
    cursor.skip(8)
    // The high bit: these rows point to further indexes.
    demand(size < 0x80000000, 'sidx of indexes')
    last = end
    end += size
  }
  demand(count > 0, 'sidx')
  return { last, end }
}

/** The earliest of the tracks' last listed fragments, when the list begins with the first fragment and only grows. */
async function fromMfra(window: MediaWindow, firstFragment: number): Promise<number> {
  const tailStart = Math.max(0, window.size - FIRST_READ_BYTES)
  const tail = await window.bytes(tailStart, window.size - tailStart)
  const mfro = new ByteCursor(tail, tail.length - 16)
  demand(mfro.u32() === 16 && mfro.fourcc() === 'mfro', 'no mfro')
  const size = mfro.skip(4).u32()
  demand(size >= 24 && size <= Math.min(MAX_INDEX_BYTES, window.size), 'mfro')
  const mfra = await window.bytes(window.size - size, size)
  const tables = childBoxes(mfra, 8, mfra.length).filter(({ type }) => type === 'tfra')
  const ranges = tables.map(parseTable)
  demand(Math.min(...ranges.map(({ first }) => first)) === firstFragment, 'tfra')
  return Math.min(...ranges.map(({ last }) => last))
}

/** First and last fragment a `tfra` lists; times and places may not go backwards. */
function parseTable(tfra: Box): { first: number; last: number } {
  const cursor = cursorOf(tfra)
  const wide = cursor.isWide()
  const widths = cursor.skip(4).u32()
  const numbers = ((widths >> 4) & 3) + ((widths >> 2) & 3) + (widths & 3) + 3
  const count = cursor.table(cursor.u32(), (wide ? 16 : 8) + numbers)
  demand(count > 0, 'tfra')
  let first: number | undefined
  let time = 0
  let last = 0
  for (let row = 0; row < count; row++) {
    const nextTime = cursor.long(wide)
    const next = cursor.long(wide)
    cursor.skip(numbers)
    demand(nextTime >= time && next >= last, 'tfra')
    time = nextTime
    last = next
    first ??= next
  }
  return { first: first ?? last, last }
}
