import { MediaFault, corrupt, demand } from './media-fault'
import { type MediaWindow } from './media-window'
import { type Movie } from './movie'
import { lastFragmentStart } from './fragment-index'
import { type SampleTimes } from './sample-times'
import { parseFragment, type TrackFragment } from './track-fragment'
import { smallSteps, TopBoxes, type TopBox } from './top-boxes'

/** What the fragments of a file hold, by track id. */
export interface FragmentTotals {
  readonly tracks: ReadonlyMap<number, SampleTimes>
  readonly furthestEnd: number
  /** Where bytes after the last fragment begin that are no box. */
  readonly junkAt: number | undefined
  readonly overrun: TopBox | undefined
}

const MAX_MOOF_BYTES = 8 * 1048576
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
  return jumped ?? (await walk(window, movie, firstFragment)).totals()
}

/** Reads the first fragments and those from `last` on. Nothing when times do not allow to tell what lies between. */
async function jump(
  window: MediaWindow,
  movie: Movie,
  first: number,
  last: number,
): Promise<FragmentTotals | undefined> {
  const opening = await walk(window, movie, first, (tally) => tally.hasBegun)
  if (opening.reached >= last) return undefined
  const box = await new TopBoxes(window, last, smallSteps).next()
  if (!box || !/^(moof|styp|sidx|prft|emsg)$/.test(box.type)) return undefined
  const closing = await walk(window, movie, last)
  const tracks = new Map<number, SampleTimes>()
  for (const [id, start] of opening.timed) {
    const end = closing.timed.get(id)
    if (!end || start.baseTicks === undefined || end.baseTicks === undefined) return undefined
    const ticks = end.baseTicks + end.ticks - start.baseTicks
    if (!(ticks > start.ticks)) return undefined
    const startTicks = start.baseTicks + start.startTicks
    tracks.set(id, {
      count: start.count + end.count,
      ticks,
      startTicks,
      endTicks: end.baseTicks + end.endTicks,
    })
  }
  for (const id of closing.timed.keys()) if (!tracks.has(id)) return undefined
  return { ...closing.totals(), tracks }
}

/** Adds up fragments from `start` on, to the end of the file or until it is enough. */
async function walk(
  window: MediaWindow,
  movie: Movie,
  start: number,
  isEnough: (tally: Tally) => boolean = () => false,
): Promise<Tally> {
  const boxes = new TopBoxes(window, start, smallSteps)
  const tally = new Tally(movie, window.size, boxes)
  for (let box = await boxes.next(); box; box = await boxes.next()) {
    if (box.end > window.size) {
      if (box.type === 'moof') throw new MediaFault('TRUNCATED', { missingBytes: box.end - window.size })
      tally.overrun = box
    }
    if (box.type !== 'moof') continue
    const length = box.end - box.payload
    if (length > MAX_MOOF_BYTES) throw corrupt('moof size')
    const payload = await window.bytes(box.payload, length, length + 16)
    tally.add(parseFragment(payload, box.start, movie.fragmentDefaults))
    if (isEnough(tally)) break
  }
  return tally
}

/** One track as summed so far; `baseTicks` is its first decode time. */
interface Running extends SampleTimes {
  readonly baseTicks: number | undefined
}

class Tally {
  private fragments = 0
  overrun: TopBox | undefined
  private furthestEnd = 0
  readonly timed = new Map<number, Running>()

  constructor(
    private readonly movie: Movie,
    private readonly fileSize: number,
    private readonly boxes: TopBoxes,
  ) {}

  get reached(): number {
    return this.boxes.position
  }

  /** Every track has had samples, or none more is waited for. */
  get hasBegun(): boolean {
    return this.timed.size === this.movie.tracks.length || this.fragments >= FIRST_FRAGMENTS
  }

  add(fragments: readonly TrackFragment[]): void {
    this.fragments++
    for (const fragment of fragments) {
      if (!this.movie.tracks.some(({ id }) => id === fragment.trackId)) continue
      demand(fragment.count === 0 || fragment.dataEnd > 0, 'trun')
      this.furthestEnd = Math.max(this.furthestEnd, fragment.dataEnd)
      if (fragment.count === 0) continue
      const known = this.timed.get(fragment.trackId)
      this.timed.set(fragment.trackId, known ? plus(known, fragment) : { ...fragment })
    }
    if (this.furthestEnd > this.fileSize)
      throw new MediaFault('TRUNCATED', { missingBytes: this.furthestEnd - this.fileSize })
  }

  totals(): FragmentTotals {
    const tracks = new Map<number, SampleTimes>()
    for (const [id, { baseTicks = 0, count, ticks, startTicks }] of this.timed)
      tracks.set(id, {
        count,
        ticks,
        startTicks: baseTicks + startTicks,
        endTicks: baseTicks + startTicks + ticks,
      })
    return { tracks, furthestEnd: this.furthestEnd, junkAt: this.boxes.junkAt, overrun: this.overrun }
  }
}

/** Fragments add their durations; gaps between their decode times do not count. */
const plus = (sum: Running, next: TrackFragment): Running => ({
  baseTicks: sum.baseTicks,
  count: sum.count + next.count,
  startTicks: sum.startTicks,
  endTicks: sum.ticks + next.endTicks,
  ticks: sum.ticks + next.ticks,
})
