import { demand, truncated } from './media-fault'
import { type MediaWindow } from './media-window'
import { type Movie } from './movie'
import { lastFragmentStart } from './fragment-index'
import { type SampleTimes } from './sample-times'
import { parseFragment, type TrackFragment } from './track-fragment'
import { TopBoxes, type TopBox } from './top-boxes'

/** What a file with fragments holds, by track id; a track without samples in them is left out. */
export interface FragmentTotals {
  readonly tracks: ReadonlyMap<number, SampleTimes>
  readonly furthestEnd: number
  /** Where bytes after the last fragment begin that are no box. */
  readonly junkAt: number | undefined
  readonly overrun: TopBox | undefined
}

const MAX_MOOF_BYTES = 8 * 1048576
/** An index and the header after it, seldom more. */
const SMALL_STEP_BYTES = 8192
/** Fragments nearer to each other than this are read through in large steps: few requests cost less than few bytes. */
const CLOSE_BYTES = 131072
const LARGE_STEP_BYTES = 1048576
/** How many fragments may pass before every track has begun. */
const FIRST_FRAGMENTS = 8

/** Totals of all fragments: by an index and the ends of the file where they agree, otherwise from one fragment to the next. */
export async function readFragments(
  window: MediaWindow,
  movie: Movie,
  firstFragment: number,
  sidx: TopBox | undefined,
): Promise<FragmentTotals> {
  const last = movie.tracks.some(({ times }) => times.count > 0)
    ? undefined
    : await lastFragmentStart(window, firstFragment, sidx)
  const jumped = last === undefined ? undefined : await jump(window, movie, firstFragment, last)
  if (jumped) return jumped
  const whole = await walk(window, movie, firstFragment)
  return { ...whole, tracks: totals(whole) }
}

/** Reads the first fragments and those from `last` on. Nothing when times do not allow to tell what lies between. */
async function jump(
  window: MediaWindow,
  movie: Movie,
  first: number,
  last: number,
): Promise<FragmentTotals | undefined> {
  const opening = await walk(window, movie, first, true)
  if (opening.reached >= last) return undefined
  const box = await new TopBoxes(window, last, () => SMALL_STEP_BYTES).next()
  if (!box || !/^(moof|styp|sidx|prft|emsg)$/.test(box.type)) return undefined
  const closing = await walk(window, movie, last)
  const tracks = new Map<number, SampleTimes>()
  for (const [id, start] of opening.timed) {
    const end = closing.timed.get(id)
    if (!end || start.baseTicks === undefined || end.baseTicks === undefined) return undefined
    const ticks = end.baseTicks + end.ticks - start.baseTicks
    if (!(ticks > start.ticks)) return undefined
    tracks.set(id, {
      count: start.count + end.count,
      ticks,
      startTicks: start.baseTicks + start.startTicks,
      endTicks: end.baseTicks + end.endTicks,
    })
  }
  for (const id of closing.timed.keys()) if (!tracks.has(id)) return undefined
  return { ...closing, tracks }
}

/** One track as summed so far; `baseTicks` is its first decode time. */
interface Running extends SampleTimes {
  readonly baseTicks: number | undefined
}

interface Walked extends Omit<FragmentTotals, 'tracks'> {
  readonly timed: ReadonlyMap<number, Running>
  /** Where the first box lies that was not looked at. */
  readonly reached: number
}

/** Adds up fragments from `start` on, to the end of the file or, for the opening, until every track has had samples. */
async function walk(window: MediaWindow, movie: Movie, start: number, onlyOpening = false): Promise<Walked> {
  let fragments = 0
  const isClose = (position: number) => position - start < fragments * CLOSE_BYTES
  const boxes = new TopBoxes(window, start, (position) =>
    isClose(position) ? LARGE_STEP_BYTES : SMALL_STEP_BYTES,
  )
  const timed = new Map<number, Running>()
  let furthestEnd = 0
  let overrun: TopBox | undefined
  for (let box = await boxes.next(); box; box = await boxes.next()) {
    if (box.end > window.size) {
      if (box.type === 'moof') throw truncated(box.end - window.size)
      overrun = box
    }
    if (box.type !== 'moof') continue
    const length = box.end - box.payload
    demand(length <= MAX_MOOF_BYTES, 'moof size')
    const payload = await window.bytes(box.payload, length, length + 16)
    for (const fragment of parseFragment(payload, box.start, movie.fragmentDefaults)) {
      const track = movie.tracks.find(({ id }) => id === fragment.trackId)
      if (fragment.count === 0 || !track) continue
      demand(fragment.dataEnd > 0, 'trun')
      furthestEnd = Math.max(furthestEnd, fragment.dataEnd)
      const inMoov = track.times.count > 0 ? { ...track.times, baseTicks: 0 } : undefined
      timed.set(track.id, plus(timed.get(track.id) ?? inMoov, fragment))
    }
    if (furthestEnd > window.size) throw truncated(furthestEnd - window.size)
    fragments++
    if (onlyOpening && (timed.size === movie.tracks.length || fragments >= FIRST_FRAGMENTS)) break
  }
  return { timed, furthestEnd, overrun, junkAt: boxes.junkAt, reached: boxes.position }
}

/**
 * Fragments add their durations. A decode time later than that is believed, as players do: what lies between counts. One
 * that goes back is not.
 */
function plus(sum: Running | undefined, next: TrackFragment): Running {
  if (!sum) return next
  const ticks = Math.max(sum.ticks, (next.baseTicks ?? 0) - (sum.baseTicks ?? Infinity))
  return {
    baseTicks: sum.baseTicks,
    count: sum.count + next.count,
    startTicks: sum.startTicks,
    endTicks: ticks + next.endTicks,
    ticks: ticks + next.ticks,
  }
}

function totals({ timed }: Walked): Map<number, SampleTimes> {
  const tracks = new Map<number, SampleTimes>()
  for (const [id, { baseTicks = 0, count, ticks, startTicks }] of timed) {
    const start = baseTicks + startTicks
    tracks.set(id, { count, ticks, startTicks: start, endTicks: start + ticks })
  }
  return tracks
}
