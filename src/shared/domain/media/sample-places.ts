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

/** Places from `stsz`/`stz2`, `stsc` and `stco`/`co64`; the three must count the same samples. */
export function samplePlaces(stbl: readonly Box[], fileSize: number): SamplePlaces {
  const sizes = openSizes(stbl)
  if (sizes.count === 0) return { count: 0, totalBytes: 0, furthestEnd: 0 }
  const chunks = openChunkOffsets(stbl)
  const toChunk = new SamplesPerChunk(requireBox(stbl, 'stsc'))
  let placed = 0
  let totalBytes = 0
  let furthestEnd = 0
  for (let chunk = 1; chunk <= chunks.count; chunk++) {
    const samples = toChunk.of(chunk)
    placed += samples
    demand(placed <= sizes.count, 'stsc')
    const bytes = sizes.sum(samples)
    totalBytes += bytes
    if (samples > 0) furthestEnd = Math.max(furthestEnd, chunks.next() + bytes)
    else chunks.next()
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
  if (compact) return compactSizes(cursor, field & 0xff, count)
  if (field > 0) return { count, sum: (samples) => samples * field }
  cursor.table(count, 4)
  return { count, sum: (samples) => sumOf(samples, () => cursor.u32()) }
}

function compactSizes(cursor: ByteCursor, bits: number, count: number): SampleSizes {
  demand(bits === 4 || bits === 8 || bits === 16, 'stz2')
  cursor.table(Math.ceil((count * bits) / 8), 1)
  if (bits === 8) return { count, sum: (samples) => sumOf(samples, () => cursor.u8()) }
  if (bits === 16) return { count, sum: (samples) => sumOf(samples, () => cursor.u16()) }
  let half: number | undefined
  const nibble = () => {
    if (half !== undefined) {
      const low = half
      half = undefined
      return low
    }
    const pair = cursor.u8()
    half = pair & 15
    return pair >> 4
  }
  return { count, sum: (samples) => sumOf(samples, nibble) }
}

function sumOf(samples: number, next: () => number): number {
  let sum = 0
  for (let read = 0; read < samples; read++) sum += next()
  return sum
}

function openChunkOffsets(stbl: readonly Box[]): { readonly count: number; next(): number } {
  const wide = findBox(stbl, 'co64')
  const cursor = cursorOf(wide ?? requireBox(stbl, 'stco'))
  cursor.version()
  const count = cursor.table(cursor.u32(), wide ? 8 : 4)
  return { count, next: () => (wide ? cursor.u64() : cursor.u32()) }
}

/** `stsc`: from which chunk on how many samples each holds. Chunks must be asked for in order. */
class SamplesPerChunk {
  private readonly cursor: ByteCursor
  private rows: number
  private current = 0
  private nextFirst: number
  private nextSamples = 0

  constructor(stsc: Box) {
    this.cursor = cursorOf(stsc)
    this.cursor.version()
    this.rows = this.cursor.table(this.cursor.u32(), 12)
    this.nextFirst = 0
    this.load()
    demand(this.nextFirst === 1, 'stsc')
  }

  of(chunk: number): number {
    if (chunk === this.nextFirst) {
      this.current = this.nextSamples
      this.load()
    }
    return this.current
  }

  private load(): void {
    const before = this.nextFirst
    if (this.rows === 0) {
      this.nextFirst = Infinity
      return
    }
    this.rows--
    this.nextFirst = this.cursor.u32()
    this.nextSamples = this.cursor.u32()
    this.cursor.skip(4)
    demand(this.nextFirst > before, 'stsc')
  }
}
