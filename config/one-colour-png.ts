import { deflateSync } from 'node:zlib'
import { PNG_SIGNATURE, pngChunk } from './png-chunk'

const PALETTE = 3
const BITS = 4
/** Steps from clear to opaque: as many as four bits can hold. */
const STEPS = 2 ** BITS

const steps = Array.from({ length: STEPS }, (_, step) => step)
const stepOf = (alpha: number): number => Math.round((alpha * (STEPS - 1)) / 255)

/** A line: its filter (none), then two pixels per byte. */
function line(alphas: readonly number[]): Buffer {
  const pairs = alphas.filter((_, x) => x % 2 === 0)
  return Buffer.from([
    0,
    ...pairs.map((alpha, at) => (stepOf(alpha) << BITS) | stepOf(alphas[at * 2 + 1] ?? 0)),
  ])
}

/**
 * A square PNG of one colour (`#RRGGBB`) in 16 steps of alpha, a third of its full-colour size. `alphas`: 0 to 255, one number
 * per pixel, row by row.
 */
export function oneColourPng(alphas: readonly number[], colour: string): Buffer {
  const side = Math.sqrt(alphas.length)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([BITS, PALETTE], 8)
  const lines = Array.from({ length: side }, (_, y) => line(alphas.slice(y * side, (y + 1) * side)))
  return Buffer.concat([
    PNG_SIGNATURE,
    pngChunk('IHDR', header),
    pngChunk('PLTE', Buffer.from(colour.slice(1).repeat(STEPS), 'hex')),
    pngChunk('tRNS', Buffer.from(steps.map((step) => Math.round((step * 255) / (STEPS - 1))))),
    pngChunk('IDAT', deflateSync(Buffer.concat(lines), { level: 9 })),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}
