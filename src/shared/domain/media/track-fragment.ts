import { type ByteCursor } from './byte-cursor'
import { childBoxes, childrenOf, cursorOf, findBox, requireBox, type Box } from './boxes'
import { type FragmentDefaults } from './movie'

/** The samples of one track in one fragment (`traf`). Times are the track's ticks, places count from the file's start. */
export interface TrackFragment {
  readonly trackId: number
  /** Decode time of the first sample, when `tfdt` says it. */
  readonly baseTicks: number | undefined
  readonly count: number
  readonly ticks: number
  /** Earliest and latest instant shown, counted from the first sample's decode time. */
  readonly startTicks: number
  readonly endTicks: number
  readonly dataEnd: number
}

const NO_DEFAULTS: FragmentDefaults = { duration: 0, size: 0 }

/** Parses the payload of a `moof` that begins at `moofStart` in the file. */
export function parseFragment(
  payload: Uint8Array,
  moofStart: number,
  defaults: ReadonlyMap<number, FragmentDefaults>,
): TrackFragment[] {
  const found: TrackFragment[] = []
  let previousEnd = moofStart
  for (const traf of childBoxes(payload, 0, payload.length).filter(({ type }) => type === 'traf')) {
    const fragment = parseTrackFragment(childrenOf(traf), moofStart, previousEnd, defaults)
    previousEnd = fragment.dataEnd
    found.push(fragment)
  }
  return found
}

interface Header extends FragmentDefaults {
  readonly trackId: number
  readonly base: number
}

function parseTrackFragment(
  boxes: readonly Box[],
  moofStart: number,
  previousEnd: number,
  defaults: ReadonlyMap<number, FragmentDefaults>,
): TrackFragment {
  const header = parseHeader(cursorOf(requireBox(boxes, 'tfhd')), moofStart, previousEnd, defaults)
  const tfdt = findBox(boxes, 'tfdt')
  let sum = { count: 0, ticks: 0, startTicks: Infinity, endTicks: -Infinity, end: header.base, furthest: 0 }
  for (const trun of boxes.filter(({ type }) => type === 'trun')) sum = addRun(sum, cursorOf(trun), header)
  const shown = sum.count > 0 ? sum : { ...sum, startTicks: 0, endTicks: 0 }
  return {
    trackId: header.trackId,
    baseTicks: tfdt && parseBaseTime(cursorOf(tfdt)),
    count: shown.count,
    ticks: shown.ticks,
    startTicks: shown.startTicks,
    endTicks: shown.endTicks,
    dataEnd: sum.furthest,
  }
}

function parseBaseTime(tfdt: ByteCursor): number {
  return tfdt.version() === 1 ? tfdt.u64() : tfdt.u32()
}

function parseHeader(
  tfhd: ByteCursor,
  moofStart: number,
  previousEnd: number,
  all: ReadonlyMap<number, FragmentDefaults>,
): Header {
  const flags = tfhd.u32() & 0xffffff
  const trackId = tfhd.u32()
  const defaults = all.get(trackId) ?? NO_DEFAULTS
  const base = flags & 0x1 ? tfhd.u64() : flags & 0x20000 ? moofStart : previousEnd
  if (flags & 0x2) tfhd.skip(4)
  const duration = flags & 0x8 ? tfhd.u32() : defaults.duration
  const size = flags & 0x10 ? tfhd.u32() : defaults.size
  return { trackId, base, duration, size }
}

type Sum = {
  count: number
  ticks: number
  startTicks: number
  endTicks: number
  end: number
  furthest: number
}

/** Adds a `trun`: its samples follow the ones before it unless it names its own place. */
function addRun(sum: Sum, trun: ByteCursor, header: Header): Sum {
  const flags = trun.u32() & 0xffffff
  const count = trun.u32()
  const start = flags & 0x1 ? header.base + trun.i32() : sum.end
  if (flags & 0x4) trun.skip(4)
  const [hasDuration, hasSize, hasFlags, hasOffset] = [0x100, 0x200, 0x400, 0x800].map(
    (bit) => (flags & bit) !== 0,
  )
  const width = [hasDuration, hasSize, hasFlags, hasOffset].filter(Boolean).length * 4
  if (width === 0) return addEqualRun(sum, count, start, header)
  trun.table(count, width)
  let { ticks, startTicks, endTicks } = sum
  let end = start
  for (let sample = 0; sample < count; sample++) {
    const duration = hasDuration ? trun.u32() : header.duration
    end += hasSize ? trun.u32() : header.size
    if (hasFlags) trun.skip(4)
    const offset = hasOffset ? trun.i32() : 0
    startTicks = Math.min(startTicks, ticks + offset)
    ticks += duration
    endTicks = Math.max(endTicks, ticks + offset)
  }
  return { count: sum.count + count, ticks, startTicks, endTicks, end, furthest: Math.max(sum.furthest, end) }
}

/** A run whose samples are all alike stores none of them, whatever number it claims. */
function addEqualRun(sum: Sum, count: number, start: number, header: Header): Sum {
  if (count === 0) return sum
  const ticks = sum.ticks + count * header.duration
  const end = start + count * header.size
  return {
    count: sum.count + count,
    ticks,
    startTicks: Math.min(sum.startTicks, sum.ticks),
    endTicks: Math.max(sum.endTicks, ticks),
    end,
    furthest: Math.max(sum.furthest, end),
  }
}
