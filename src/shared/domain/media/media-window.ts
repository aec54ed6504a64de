import { MediaReadError, type MediaReader } from './reader'

export const FIRST_READ_BYTES = 65536
const KEPT_PIECES = 4

interface Piece {
  readonly position: number
  readonly bytes: Uint8Array
}

/** Few large reads instead of many small ones. Keeps the head and the last pieces; never the whole file. */
export class MediaWindow {
  private constructor(
    private readonly reader: MediaReader,
    readonly size: number,
    readonly head: Uint8Array,
    private readonly pieces: Piece[],
  ) {}

  static async open(reader: MediaReader): Promise<MediaWindow> {
    const head = await reader.read(0, FIRST_READ_BYTES)
    const size = await reader.size()
    if (head.length !== Math.min(FIRST_READ_BYTES, size))
      throw new MediaReadError('the first read came short')
    return new MediaWindow(reader, size, head, [{ position: 0, bytes: head }])
  }

  /**
   * `length` bytes from `position`, fewer only at the end of the file.
   * When a read is needed, it takes `ahead` bytes at least.
   */
  async bytes(position: number, length: number, ahead = length): Promise<Uint8Array> {
    const end = Math.min(position + length, this.size)
    if (position >= end) return new Uint8Array(0)
    let piece = this.furthest(position)
    if (!piece || endOf(piece) < end) {
      const known = piece ? part(piece, position, endOf(piece)) : new Uint8Array(0)
      const from = position + known.length
      const wanted = Math.min(this.size, Math.max(end, position + ahead)) - from
      const fresh = await this.reader.read(from, wanted)
      if (fresh.length !== wanted) throw new MediaReadError('a read came short')
      piece = { position, bytes: joined(known, fresh) }
      if (this.pieces.length >= KEPT_PIECES) this.pieces.splice(1, 1)
      this.pieces.push(piece)
    }
    return part(piece, position, end)
  }

  /** The cached piece that contains `position` and extends furthest. */
  private furthest(position: number): Piece | undefined {
    const holding = this.pieces.filter((piece) => piece.position <= position && position < endOf(piece))
    return holding.sort((one, other) => endOf(other) - endOf(one))[0]
  }
}

const endOf = (piece: Piece) => piece.position + piece.bytes.length

const part = (piece: Piece, start: number, end: number) =>
  piece.bytes.subarray(start - piece.position, end - piece.position)

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second
  const whole = new Uint8Array(first.length + second.length)
  whole.set(first)
  whole.set(second, first.length)
  return whole
}
