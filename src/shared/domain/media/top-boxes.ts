import { ByteCursor } from './byte-cursor'
import { isPrintable, sizeOf } from './boxes'
import { demand } from './media-fault'
import { FIRST_READ_BYTES, type MediaWindow } from './media-window'

/** A box at the top level of a file, known by its header alone. `end` may lie beyond the file. */
export interface TopBox {
  readonly type: string
  readonly start: number
  readonly payload: number
  readonly end: number
}

const MAX_TOP_BOXES = 20000
const HEADER_BYTES = 16
const TAIL_READ_BYTES = 192 * 1024

/** Walks the boxes of a file from `position` on, reading headers only. */
export class TopBoxes {
  private count = 0
  /** Where bytes begin that are no box, once met. */
  junkAt: number | undefined

  constructor(
    private readonly window: MediaWindow,
    public position: number,
    /** How many bytes are fetched when the header at `position` is not in memory yet; a short rest of the file is taken whole. */
    private readonly stride = (position: number) =>
      window.size - position <= TAIL_READ_BYTES ? TAIL_READ_BYTES : FIRST_READ_BYTES,
  ) {}

  /** The next box, or nothing at the end of the file or where bytes are no box (`junkAt`). */
  async next(): Promise<TopBox | undefined> {
    const { window, position: start } = this
    if (start >= window.size || this.junkAt !== undefined) return undefined
    demand(++this.count <= MAX_TOP_BOXES, 'too many boxes')
    const head = await window.bytes(start, HEADER_BYTES, this.stride(start))
    const box = parseHeader(head, start, window.size)
    if (!box) this.junkAt = start
    else this.position = box.end
    return box
  }
}

function parseHeader(head: Uint8Array, start: number, fileSize: number): TopBox | undefined {
  if (head.length < 8) return undefined
  const cursor = new ByteCursor(head)
  const small = cursor.u32()
  const type = cursor.fourcc()
  if (!isPrintable(type) || (small === 1 && head.length < HEADER_BYTES)) return undefined
  const size = sizeOf(small, cursor, fileSize - start)
  if (size < cursor.position) return undefined
  return { type, start, payload: start + cursor.position, end: start + size }
}
