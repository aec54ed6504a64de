import { childBoxes, type Box } from '#shared/domain/media/boxes'
import { box, bytesOf, u32, u8 } from './mp4-boxes'

/** Real films spoiled as muxers, editors and transfers do it: each change is of one table of one track. */

type Rewrite = (payload: Buffer) => Uint8Array

const CONTAINERS = /^(mdia|minf|stbl|edts)$/
const HANDLERS = { picture: 'vide', sound: 'soun' } as const
export type Which = keyof typeof HANDLERS

/** The film with its index moved to the end, and one table of one track written anew. Nothing else moves. */
export function withTable(film: Uint8Array, which: Which, table: string, rewrite: Rewrite): Uint8Array {
  const bytes = Buffer.from(film)
  const moov = childBoxes(bytes, 0, bytes.length).find(({ type }) => type === 'moov')
  if (!moov) throw new Error('no index')
  let rewritten = 0
  const anew = ({ type, start, end }: Box): Uint8Array => {
    const payload = bytes.subarray(start, end)
    if (type === table) {
      rewritten++
      return box(type, rewrite(payload))
    }
    return CONTAINERS.test(type) ? box(type, childBoxes(bytes, start, end).map(anew)) : box(type, payload)
  }
  const tracks = childBoxes(bytes, moov.start, moov.end).map((inMoov) => {
    const payload = bytes.subarray(inMoov.start, inMoov.end)
    const isMeant = inMoov.type === 'trak' && payload.includes(HANDLERS[which])
    return box(inMoov.type, isMeant ? childBoxes(bytes, inMoov.start, inMoov.end).map(anew) : payload)
  })
  if (rewritten !== 1) throw new Error(`${rewritten} tables ${table}`)
  bytes.write('free', moov.start - 4, 'latin1')
  return bytesOf([bytes, box('moov', tracks)])
}

/** Rows of numbers behind the version and the number of rows. */
export function rowsOf(payload: Buffer, width: number): number[][] {
  return Array.from({ length: payload.readUInt32BE(4) }, (_, row) =>
    Array.from({ length: width }, (__, column) => payload.readInt32BE(8 + (row * width + column) * 4)),
  )
}

export const rowsOnly = (rows: readonly (readonly number[])[]): Uint8Array =>
  bytesOf([u32(0, rows.length), u32(...rows.flat())])

/** A table's rows changed. */
export const changed =
  (width: number, change: (rows: number[][]) => number[][]): Rewrite =>
  (payload) =>
    rowsOnly(change(rowsOf(payload, width)))

export const zeroed: Rewrite = (payload) => Buffer.alloc(payload.length)

/** Each chunk gets a row of its own: `[chunk, samples, description]`. */
export function aRowForEachChunk(rows: readonly (readonly number[])[], chunks: number): number[][] {
  const samplesOf = (chunk: number) => [...rows].reverse().find(([first = 0]) => first <= chunk)?.[1] ?? 0
  return Array.from({ length: chunks }, (_, at) => [at + 1, samplesOf(at + 1), 1])
}

/** `tkhd` says that its track is not to be shown. */
export const disabled: Rewrite = (payload) =>
  bytesOf([payload.subarray(0, 3), u8((payload[3] ?? 0) & 0xfe), payload.subarray(4)])
