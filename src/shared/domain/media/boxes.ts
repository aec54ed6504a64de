import { ByteCursor } from './byte-cursor'
import { demand } from './media-fault'

/** A box lying whole in memory; `start` and `end` bound its payload within the bytes it was found in. */
export interface Box {
  readonly type: string
  readonly bytes: Uint8Array
  readonly start: number
  readonly end: number
}

const MAX_CHILDREN = 1000

export const cursorOf = (box: Box): ByteCursor => new ByteCursor(box.bytes, box.start, box.end)

/**
 * The boxes directly within a payload. A box that leaves its parent, or is smaller than its header, is `CORRUPT`; where
 * `isLoose` it ends the list, for some of QuickTime’s own boxes end in loose bytes.
 */
export function childBoxes(bytes: Uint8Array, start: number, end: number, isLoose = false): Box[] {
  const found: Box[] = []
  const cursor = new ByteCursor(bytes, start, end)
  while (cursor.left >= 8) {
    const at = cursor.position
    const small = cursor.u32()
    const type = cursor.fourcc()
    if (small === 0 && type === '\0\0\0\0' && onlyZeros(bytes, at, end)) break
    if (isLoose && small < 8) break
    const size = sizeOf(small, cursor, end - at)
    if (isLoose && at + size > end) break
    demand(size >= cursor.position - at && at + size <= end, `box ${printable(type)}`)
    demand(found.length < MAX_CHILDREN, 'too many boxes')
    found.push({ type, bytes, start: cursor.position, end: at + size })
    cursor.position = at + size
  }
  return found
}

/** A box's size, from its first number: 1 says that 8 bytes after the name tell it, 0 that it takes all that is left. */
export const sizeOf = (small: number, cursor: ByteCursor, left: number): number =>
  small === 1 ? cursor.u64() : small === 0 ? left : small

export const childrenOf = (box: Box): Box[] => childBoxes(box.bytes, box.start, box.end)

export const findBox = (boxes: readonly Box[], type: string): Box | undefined =>
  boxes.find((box) => box.type === type)

export function requireBox(boxes: readonly Box[], type: string): Box {
  const box = findBox(boxes, type)
  demand(box !== undefined, `no ${type}`)
  return box
}

export const isPrintable = (type: string): boolean => /^[\x20-\x7e\xa9][\x20-\x7e]{3}$/.test(type)

/** A box's name for reports. */
export const printable = (type: string) => (isPrintable(type) ? type : '????')

function onlyZeros(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] !== 0) return false
  return true
}
