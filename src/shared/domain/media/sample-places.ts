import { type ByteCursor } from './byte-cursor'
import { cursorOf, findBox, requireBox, type Box } from './boxes'
import { demand } from './media-fault'

/** Where a track's samples lie in the file. */
export interface SamplePlaces {
  readonly count: number
  readonly totalBytes: number
  /** The first byte after the furthest sample: a file shorter than this is cut. */
  readonly furthestEnd: number
}

/** How many samples `stsz` or `stz2` counts. */
export const sampleCount = (stbl: readonly Box[]): number => openSizes(stbl).count

/**
 * Places from `stsz`/`stz2`, `stsc` and `stco`/`co64`; the three must count the same samples. `visit` is told of each chunk
 * in order: where it starts, and its bytes.
 */
export function samplePlaces(
  stbl: readonly Box[],
  fileSize: number,
  visit?: (start: number, bytes: number) => void,
): SamplePlaces {
  const sizes = openSizes(stbl)
  if (sizes.count === 0) return { count: 0, totalBytes: 0, furthestEnd: 0 }
  const chunks = openChunkOffsets(stbl)
  const samplesIn = openSamplesPerChunk(requireBox(stbl, 'stsc'))
  let placed = 0
  let totalBytes = 0
  let furthestEnd = 0
  for (let chunk = 1; chunk <= chunks.count; chunk++) {
    const samples = samplesIn(chunk)
    placed += samples
    demand(placed <= sizes.count, 'stsc')
    const bytes = sizes.sum(samples)
    totalBytes += bytes
    const start = chunks.next()
    if (samples > 0) furthestEnd = Math.max(furthestEnd, start + bytes)
    visit?.(start, bytes)
  }
  demand(placed === sizes.count, 'stsc')
  demand(furthestEnd > fileSize || totalBytes <= fileSize, 'stsz')
  return { count: sizes.count, totalBytes, furthestEnd }
}

interface SampleSizes {
  readonly count: number
  /** Bytes of the next `samples` samples. */
  sum(samples: number): number
}

function openSizes(stbl: readonly Box[]): SampleSizes {
  const compact = findBox(stbl, 'stz2')
  const cursor = cursorOf(compact ?? requireBox(stbl, 'stsz'))
  cursor.version()
  const field = cursor.u32()
  const count = cursor.u32()
  if (!compact && field > 0) return { count, sum: (samples) => samples * field }
  const bits = compact ? field & 0xff : 32
  demand(!compact || [4, 8, 16].includes(bits), 'stz2')
  cursor.table(Math.ceil((count * bits) / 8), 1)
  return { count, sum: bits === 4 ? nibbles(cursor) : (samples) => cursor.sum(samples, bits / 8) }
}

/** Two sizes to a byte, the first one in its high half. */
function nibbles(cursor: ByteCursor): SampleSizes['sum'] {
  let pair = 0
  let isSecond = false
  return (samples) => {
    let sum = 0
    for (let read = 0; read < samples; read++) {
      pair = isSecond ? pair << 4 : cursor.u8()
      sum += (pair >> 4) & 15
      isSecond = !isSecond
    }
    return sum
  }
}

function openChunkOffsets(stbl: readonly Box[]): { readonly count: number; next(): number } {
  const wide = findBox(stbl, 'co64')
  const cursor = cursorOf(wide ?? requireBox(stbl, 'stco'))
  cursor.version()
  const count = cursor.table(cursor.u32(), wide ? 8 : 4)
  return { count, next: () => cursor.long(wide !== undefined) }
}

/** `stsc`: how many samples a chunk holds. Chunks are counted from 1 and must be asked for in order. */
function openSamplesPerChunk(stsc: Box): (chunk: number) => number {
  const cursor = cursorOf(stsc)
  cursor.version()
  let rows = cursor.table(cursor.u32(), 12)
  let current = 0
  let first = 0
  let samples = 0
  const load = () => {
    const before = first
    first = rows > 0 ? cursor.u32() : Infinity
    if (rows-- <= 0) return
    samples = cursor.u32()
    cursor.skip(4)
    demand(first > before, 'stsc')
  }
  load()
  demand(first === 1, 'stsc')
  return (chunk) => {
    if (chunk === first) {
      current = samples
      load()
    }
    return current
  }
}
