import { type ByteCursor } from './byte-cursor'
import { childBoxes, childrenOf, cursorOf, findBox, requireBox, type Box } from './boxes'
import { demand } from './media-fault'
import { type FragmentDefaults } from './movie'

/** The samples of one track in one fragment (`traf`). Times are the track's ticks, places count from the file's start. */
export interface TrackFragment {
  readonly trackId: number
  /** Decode time of the first sample, when `tfdt` says it. */
  readonly baseTicks: number | undefined
  readonly count: number
  readonly ticks: number
  /** Earliest and latest instant shown, counted from the first sample's decode time; without meaning for no samples. */
  readonly startTicks: number
  readonly endTicks: number
  readonly dataEnd: number
}

/** Of the 16 tracks a film may have, each some times. */
const MAX_TRAFS = 64
const NO_DEFAULTS: FragmentDefaults = { duration: 0, size: 0 }

/** Parses the payload of a `moof` that begins at `moofStart` in the file. */
export function parseFragment(
  payload: Uint8Array,
  moofStart: number,
  defaults: ReadonlyMap<number, FragmentDefaults>,
): TrackFragment[] {
  const trafs = childBoxes(payload, 0, payload.length).filter(({ type }) => type === 'traf')
  demand(trafs.length <= MAX_TRAFS, 'too many track fragments')
  const found: TrackFragment[] = []
  let previousEnd = moofStart
  for (const traf of trafs) {
    const fragment = parseTrackFragment(childrenOf(traf), moofStart, previousEnd, defaults)
    if (fragment.count > 0) previousEnd = fragment.dataEnd
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
  const sum: Sum = { count: 0, ticks: 0, startTicks: Infinity, endTicks: -Infinity, dataEnd: 0 }
  let next = header.base
  for (const trun of boxes.filter(({ type }) => type === 'trun'))
    next = addRun(sum, cursorOf(trun), header, next)
  return {
    ...sum,
    trackId: header.trackId,
    baseTicks: tfdt && parseBaseTime(cursorOf(tfdt)),
  }
}

/** Some encoders begin below zero. */
const parseBaseTime = (tfdt: ByteCursor): number => (tfdt.isWide() ? tfdt.i64() : tfdt.u32())

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
  -readonly [Field in 'count' | 'ticks' | 'startTicks' | 'endTicks' | 'dataEnd']: TrackFragment[Field]
}

/** Adds a `trun`, whose samples begin at `next` unless it names its own place; says where they end. */
function addRun(sum: Sum, trun: ByteCursor, header: Header, next: number): number {
  const flags = trun.u32() & 0xffffff
  const count = trun.u32()
  if (count === 0) return next
  const has = (bit: number) => (flags & bit) !== 0
  let end = has(0x1) ? header.base + trun.i32() : next
  if (has(0x4)) trun.skip(4)
  const [hasDuration, hasSize, hasFlags, hasOffset] = [has(0x100), has(0x200), has(0x400), has(0x800)]
  const width = [hasDuration, hasSize, hasFlags, hasOffset].filter(Boolean).length * 4
  trun.table(count, width)
  // Samples that are all alike are not stored, whatever number the run claims: they count as one.
  const alike = width === 0 ? count : 1
  for (let sample = 0; sample < count; sample += alike) {
    const duration = hasDuration ? trun.u32() : header.duration
    end += alike * (hasSize ? trun.u32() : header.size)
    if (hasFlags) trun.skip(4)
    const offset = hasOffset ? trun.i32() : 0
    sum.startTicks = Math.min(sum.startTicks, sum.ticks + offset)
    sum.ticks += alike * duration
    sum.endTicks = Math.max(sum.endTicks, sum.ticks + offset)
  }
  sum.count += count
  sum.dataEnd = Math.max(sum.dataEnd, end)
  return end
}
