import { demand, truncated } from '../media-fault'
import { samplePlaces } from '../sample-places'
import { type KeptTrack } from './choose-tracks'
import { RewrapFault } from './rewrap-fault'

/** Bytes of the source that are copied as they stand; `to` counts from the first byte copied. */
export interface Range {
  readonly start: number
  end: number
  readonly to: number
}

/** Where everything goes that the kept tracks show or play. */
export interface ChunkPlaces {
  /** In the order of the source, without overlaps. */
  readonly ranges: readonly Range[]
  readonly totalBytes: number
  /** For each track, where each of its chunks begins; counted as `to` is. */
  readonly places: readonly (readonly number[])[]
}

/** An hour of film with a chunk for each sample has fewer; more would cost a phone seconds and memory. */
const MAX_CHUNKS = 300_000

interface Chunks {
  readonly starts: number[]
  readonly lengths: number[]
}

/**
 * Lines up the chunks of all tracks as they lie in the source; neighbours and overlaps become one range, so two tracks may
 * share bytes and the result is never larger than the source. A chunk beyond the end of the file is `TRUNCATED`.
 */
export function placeChunks(tracks: readonly KeptTrack[], fileSize: number): ChunkPlaces {
  const all: Chunks = { starts: [], lengths: [] }
  const counts = tracks.map((track) => collectChunks(track, fileSize, all))
  const { ranges, places } = lineUp(all)
  const last = ranges[ranges.length - 1]
  demand(last !== undefined, 'empty samples')
  let taken = 0
  return {
    ranges,
    totalBytes: last.to + last.end - last.start,
    places: counts.map((count) => places.slice(taken, (taken += count))),
  }
}

/** Answers how many chunks the track has. */
function collectChunks({ stbl }: KeptTrack, fileSize: number, { starts, lengths }: Chunks): number {
  const before = starts.length
  const { furthestEnd } = samplePlaces(stbl, fileSize, (start, bytes) => {
    if (starts.length >= MAX_CHUNKS) throw new RewrapFault('INDEX_TOO_LARGE', { maxChunks: MAX_CHUNKS })
    starts.push(start)
    lengths.push(bytes)
  })
  if (furthestEnd > fileSize) throw truncated(furthestEnd - fileSize)
  return starts.length - before
}

function lineUp({ starts, lengths }: Chunks): { ranges: Range[]; places: number[] } {
  const startOf = (chunk: number) => starts[chunk] ?? 0
  const order = Uint32Array.from(starts.keys()).sort((one, other) => startOf(one) - startOf(other))
  const ranges: Range[] = []
  const places = starts.map(() => 0)
  let range: Range = { start: -1, end: -1, to: 0 }
  for (const chunk of order) {
    const start = startOf(chunk)
    const length = lengths[chunk] ?? 0
    if (length === 0) continue
    if (start > range.end) {
      range = { start, end: start, to: range.to + range.end - range.start }
      ranges.push(range)
    }
    range.end = Math.max(range.end, start + length)
    places[chunk] = range.to + start - range.start
  }
  return { ranges, places }
}
