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
 * Places from `stsz`/`stz2`, `stsc` and `stco`/`co64`. The sizes say how many samples there are, as players read it: chunks beyond
 * the last sample hold none. `visit` is told of each chunk in order: where it starts, and its bytes.
 */
export function samplePlaces(
  stbl: readonly Box[],
  fileSize: number,
  visit?: (start: number, bytes: number) => void,
): SamplePlaces {
  const sizes = openSizes(stbl)
  if (sizes.count === 0) return { count: 0, totalBytes: 0, furthestEnd: 0 }
  const chunks = openChunkOffsets(stbl)
  const samplesIn = openSamplesPerChunk(requireBox(stbl, 'stsc'), chunks.count, sizes.count)
  let placed = 0
  let totalBytes = 0
  let furthestEnd = 0
  for (let chunk = 1; chunk <= chunks.count; chunk++) {
    const samples = Math.min(samplesIn(chunk), sizes.count - placed)
    placed += samples
    const bytes = sizes.sum(samples)
    totalBytes += bytes
    const start = chunks.next()
    if (samples > 0) furthestEnd = Math.max(furthestEnd, start + bytes)
    visit?.(start, bytes)
  }
  demand(sizes.count - placed <= sizes.count * HARMLESS, 'stsc')
  demand(furthestEnd > fileSize || totalBytes <= fileSize, 'stsz')
  return { count: sizes.count, totalBytes, furthestEnd }
}

/** Of the samples, what no chunk may hold before the film is not whole. */
const HARMLESS = 0.05

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

/** `stsc`: from which chunk on a row holds, and how many samples a chunk has then. */
interface ChunkRows {
  readonly firsts: Float64Array
  readonly samples: Uint32Array
}

/** How many samples a chunk holds. Chunks are counted from 1 and must be asked for in order. */
function openSamplesPerChunk(stsc: Box, chunks: number, samples: number): (chunk: number) => number {
  const rows = inOrder(parseChunkRows(stsc), chunks, samples)
  let row = 0
  return (chunk) => {
    while (chunk >= (rows.firsts[row + 1] ?? Infinity)) row++
    return rows.samples[row] ?? 0
  }
}

function parseChunkRows(stsc: Box): ChunkRows {
  const cursor = cursorOf(stsc)
  cursor.version()
  const count = cursor.table(cursor.u32(), 12)
  demand(count > 0, 'stsc')
  const rows = { firsts: new Float64Array(count), samples: new Uint32Array(count) }
  for (let row = 0; row < count; row++) {
    rows.firsts[row] = cursor.u32()
    rows.samples[row] = cursor.u32()
    cursor.skip(4)
  }
  return rows
}

/**
 * Rows that repeat a chunk or go back are read as players do, each beginning one chunk after the row before at the earliest;
 * but by their numbers where all samples find a place only so.
 */
function inOrder(rows: ChunkRows, chunks: number, samples: number): ChunkRows {
  const { firsts } = rows
  if (firsts.every((first, row) => row === 0 || first > (firsts[row - 1] ?? 0))) return rows
  let last = 0
  const raised = { ...rows, firsts: firsts.map((first) => (last = Math.max(first, last + 1))) }
  const order = Uint32Array.from(firsts.keys()).sort(
    (one, other) => (firsts[one] ?? 0) - (firsts[other] ?? 0),
  )
  const sorted = {
    firsts: firsts.slice().sort(),
    samples: order.map((row) => rows.samples[row] ?? 0),
  }
  return placedBy(sorted, chunks) === samples && placedBy(raised, chunks) !== samples ? sorted : raised
}

function placedBy({ firsts, samples }: ChunkRows, chunks: number): number {
  const from = (row: number) => Math.min(row === 0 ? 1 : (firsts[row] ?? Infinity), chunks + 1)
  return samples.reduce((sum, each, row) => sum + each * (from(row + 1) - from(row)), 0)
}
