import { cursorOf, type Box } from './boxes'
import { demand } from './media-fault'

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

function openRuns(box: Box | undefined): Runs {
  const cursor = box && cursorOf(box)
  cursor?.version()
  let rows = cursor ? cursor.table(cursor.u32(), 8) : 0
  const runs: Runs = {
    left: 0,
    value: 0,
    advance: () => {
      for (; runs.left === 0 && cursor && rows > 0; rows--) {
        runs.left = cursor.u32()
        runs.value = cursor.i32()
      }
      return runs.left > 0
    },
  }
  return runs
}

/**
 * Times of so many samples from `stts` (durations) and `ctts` (offsets of B-frames), both signed, as every player reads them.
 * Runs are multiplied, never expanded. Samples beyond the last `stts` run last as long as the one before; beyond the last
 * `ctts` run they have no offset.
 */
export function sampleTimes(stts: Box, ctts: Box | undefined, samples: number): SampleTimes {
  const durations = openRuns(stts)
  const offsets = openRuns(ctts)
  let count = 0
  let ticks = 0
  let startTicks = Infinity
  let endTicks = -Infinity
  while (count < samples) {
    if (!durations.advance()) {
      demand(count > 0, 'stts')
      durations.left = samples - count
    }
    const { value } = durations
    const offset = offsets.advance() ? offsets.value : 0
    const run = Math.min(durations.left, offsets.left || Infinity, samples - count)
    startTicks = Math.min(startTicks, offset + ticks, offset + ticks + (run - 1) * value)
    endTicks = Math.max(endTicks, offset + ticks + (value < 0 ? 0 : run * value))
    ticks += run * value
    count += run
    durations.left -= run
    offsets.left = Math.max(0, offsets.left - run)
  }
  return count === 0 ? { count, ticks, startTicks: 0, endTicks: 0 } : { count, ticks, startTicks, endTicks }
}
