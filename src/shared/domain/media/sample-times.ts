import { cursorOf, type Box } from './boxes'

/** When a track's samples are shown, in its own ticks, before any edit. */
export interface SampleTimes {
  readonly count: number
  /** Sum of all sample durations. */
  readonly ticks: number
  /** The earliest instant shown, and the latest one shown to its end. */
  readonly startTicks: number
  readonly endTicks: number
}

/** A run-length table read forward. */
interface Runs {
  /** What remains of the current run. */
  left: number
  value: number
  /** Moves to the next run with samples when none are left; false after the last. */
  advance(): boolean
}

function openRuns(box: Box | undefined, signed: boolean): Runs {
  const cursor = box && cursorOf(box)
  cursor?.version()
  let rows = cursor ? cursor.table(cursor.u32(), 8) : 0
  const runs: Runs = {
    left: 0,
    value: 0,
    advance: () => {
      for (; runs.left === 0 && cursor && rows > 0; rows--) {
        runs.left = cursor.u32()
        runs.value = signed ? cursor.i32() : cursor.u32()
      }
      return runs.left > 0
    },
  }
  return runs
}

/**
 * Times from `stts` (durations) and `ctts` (offsets of B-frames; signed, as every player reads them).
 * Runs are multiplied, never expanded. Samples beyond the last `ctts` run have no offset.
 */
export function sampleTimes(stts: Box, ctts: Box | undefined): SampleTimes {
  const durations = openRuns(stts, false)
  const offsets = openRuns(ctts, true)
  let count = 0
  let ticks = 0
  let startTicks = Infinity
  let endTicks = -Infinity
  while (durations.advance()) {
    const offset = offsets.advance() ? offsets.value : 0
    const run = Math.min(durations.left, offsets.left || Infinity)
    startTicks = Math.min(startTicks, ticks + offset)
    ticks += run * durations.value
    endTicks = Math.max(endTicks, ticks + offset)
    count += run
    durations.left -= run
    offsets.left = Math.max(0, offsets.left - run)
  }
  return count === 0 ? { count, ticks, startTicks: 0, endTicks: 0 } : { count, ticks, startTicks, endTicks }
}
