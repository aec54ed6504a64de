import { cursorOf, type Box } from './boxes'
import { demand } from './media-fault'
import { isWithinLimit } from '#shared/domain/season/limits'
import { type Limit } from '#shared/domain/season/sourced'
import { type SampleTimes } from './sample-times'

/** One row of an edit list. `segmentTicks` counts the movie's ticks, `mediaTicks` the track's; a negative one is a pause. */
export interface Edit {
  readonly segmentTicks: number
  readonly mediaTicks: number
  readonly still: boolean
}

/** A length of time as an exact fraction of a second. */
export interface Span {
  readonly ticks: number
  readonly timescale: number
}

interface EditedTrack {
  readonly edits: readonly Edit[]
  readonly timescale: number
}

const MAX_EDITS = 10000

export function parseEditList(elst: Box): Edit[] {
  const cursor = cursorOf(elst)
  const wide = cursor.isWide()
  const count = cursor.table(cursor.u32(), wide ? 20 : 12)
  demand(count <= MAX_EDITS, 'elst')
  const edits: Edit[] = []
  for (let row = 0; row < count; row++) {
    const segmentTicks = cursor.long(wide)
    const mediaTicks = wide ? cursor.i64() : cursor.i32()
    edits.push({ segmentTicks, mediaTicks, still: cursor.u32() === 0 })
  }
  return edits
}

/**
 * How long a track lasts as edited. `mediaTicks` only says where showing begins: what counts is what is left from there to
 * the end of the last sample shown, capped by the row's own length (none means to the end). A list that would
 * show nothing at all is ignored, as players do.
 */
export function editedSpan(times: SampleTimes, { edits, timescale }: EditedTrack, movieScale: number): Span {
  let shown = 0
  let paused = 0
  for (const { segmentTicks, mediaTicks, still } of edits) {
    const segment = segmentTicks * timescale
    if (mediaTicks < 0) paused += segment
    else if (still) shown += segment
    else {
      const left = Math.max(0, times.endTicks - mediaTicks) * movieScale
      shown += segment === 0 ? left : Math.min(segment, left)
    }
  }
  return shown > 0
    ? { ticks: shown + paused, timescale: timescale * movieScale }
    : { ticks: times.endTicks - times.startTicks, timescale }
}

/** As `editedSpan`, where rows of a fragmented file say where to begin but not where to end. */
export function fragmentedSpan(
  times: SampleTimes,
  { edits, timescale }: EditedTrack,
  movieScale: number,
): Span {
  let paused = 0
  let skipped = 0
  for (const { segmentTicks, mediaTicks } of edits) {
    if (mediaTicks < 0) paused += segmentTicks * timescale
    else if (skipped === 0) skipped = Math.max(0, mediaTicks - times.startTicks)
  }
  const ticks = skipped < times.ticks ? times.ticks - skipped : times.ticks
  return { ticks: ticks * movieScale + paused, timescale: timescale * movieScale }
}

/** The longer of two spans; exact while the products stay below 2^53. */
export const longer = (one: Span, other: Span): Span =>
  one.ticks * other.timescale >= other.ticks * one.timescale ? one : other

export const spanMs = (span: Span): number => Math.floor((span.ticks * 1000) / span.timescale)

/** Whether the span keeps the limit in ms, to the tick: where 180 s is exclusive, exactly 180.000 s is too long. */
export const lastsWithin = ({ ticks, timescale }: Span, { value, inclusive }: Limit): boolean =>
  isWithinLimit({ value: value * timescale, ...(inclusive ? { inclusive } : {}) }, ticks * 1000)
