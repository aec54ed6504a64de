/** A piece of a media file with a length of its own: a box, a chunk, a segment. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** Bytes before the payload. */
  readonly headerBytes: number
  /** Where the four-byte sizes of the boxes around it stand. */
  readonly around: readonly number[]
}

const CONTAINERS = new Set(
  'moov trak mdia minf stbl edts mvex moof traf mfra meta iprp ipco dinf sinf stsd avc1 mp4a hvc1 mp4v'.split(
    ' ',
  ),
)
const MAX_DEPTH = 12
/** Bytes of the container's own before its children begin. */
const BEFORE_CHILDREN: Readonly<Record<string, number>> = {
  meta: 4,
  stsd: 8,
  avc1: 78,
  hvc1: 78,
  mp4v: 78,
  mp4a: 28,
}

/** The pieces of a file that is what it says it is, outer before inner ones; none of a format without pieces. */
export function piecesOf(file: Uint8Array): Piece[] {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const mark = bytes.toString('latin1', 0, 4)
  if (mark === '\x89PNG') return chunks(bytes, 8, (at) => bytes.readUInt32BE(at) + 12)
  if (mark === 'RIFF') return chunks(bytes, 12, (at) => bytes.readUInt32LE(at + 4) + 8)
  if (mark.startsWith('\xff\xd8')) return chunks(bytes, 2, (at) => bytes.readUInt16BE(at + 2) + 2)
  return boxes(bytes, 0, bytes.length, [])
}

function boxes(bytes: Buffer, from: number, to: number, around: readonly number[]): Piece[] {
  const found: Piece[] = []
  for (let at = from; at + 8 <= to;) {
    const small = bytes.readUInt32BE(at)
    const headerBytes = small === 1 && at + 16 <= to ? 16 : 8
    const size = headerBytes === 16 ? Number(bytes.readBigUInt64BE(at + 8)) : small === 0 ? to - at : small
    if (size < headerBytes || at + size > to) break
    found.push({ start: at, end: at + size, headerBytes, around })
    const type = bytes.toString('latin1', at + 4, at + 8)
    const children = at + headerBytes + (BEFORE_CHILDREN[type] ?? 0)
    if (CONTAINERS.has(type) && around.length < MAX_DEPTH)
      found.push(...boxes(bytes, children, at + size, [...around, at]))
    at += size
  }
  return found
}

function chunks(bytes: Buffer, from: number, sizeAt: (at: number) => number): Piece[] {
  const found: Piece[] = []
  for (let at = from; at + 12 <= bytes.length;) {
    const end = Math.min(bytes.length, at + sizeAt(at))
    found.push({ start: at, end, headerBytes: 8, around: [] })
    at = end
  }
  return found
}
