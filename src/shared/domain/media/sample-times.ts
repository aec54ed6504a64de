import { type ByteCursor } from './byte-cursor'
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

/** Reads a run-length table forward; `left` is what remains of the current run. */
class Runs {
  private rows = 0
  private readonly cursor: ByteCursor | undefined
  left = 0
  value = 0

  constructor(
    box: Box | undefined,
    private readonly signed: boolean,
  ) {
    if (!box) return
    this.cursor = cursorOf(box)
    this.cursor.version()
    this.rows = this.cursor.table(this.cursor.u32(), 8)
  }

  /** Moves to the next run with samples; false after the last. */
  advance(): boolean {
    while (this.left === 0 && this.rows > 0 && this.cursor) {
      this.rows--
      this.left = this.cursor.u32()
      this.value = this.signed ? this.cursor.i32() : this.cursor.u32()
    }
    return this.left > 0
  }
}

/**
 * Times from `stts` (durations) and `ctts` (offsets of B-frames; signed, as every player reads them).
 * Runs are multiplied, never expanded. Samples beyond the last `ctts` run have no offset.
 */
export function sampleTimes(stts: Box, ctts: Box | undefined): SampleTimes {
  const durations = new Runs(stts, false)
  const offsets = new Runs(ctts, true)
  let count = 0
  let ticks = 0
  let startTicks = Infinity
  let endTicks = -Infinity
  while (durations.advance()) {
    const offset = offsets.advance() ? offsets.value : 0
    const run = offsets.left > 0 ? Math.min(durations.left, offsets.left) : durations.left
    startTicks = Math.min(startTicks, ticks + offset)
    ticks += run * durations.value
    endTicks = Math.max(endTicks, ticks + offset)
    count += run
    durations.left -= run
    if (offsets.left > 0) offsets.left -= run
  }
  return count === 0 ? { count, ticks, startTicks: 0, endTicks: 0 } : { count, ticks, startTicks, endTicks }
}
