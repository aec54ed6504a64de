import { type Box } from '../boxes'

/** Bytes of a file that tell where it was recorded, or the name of a box of them. */
export interface PlaceMark {
  readonly start: number
  readonly end: number
  readonly isName: boolean
}

/** Readers pass over a box of this name. */
const FREE = 'free'
const SPACE = 0x20

/** A whole box, but for its size. */
export const boxMarks = ({ start, end }: Box): PlaceMark[] => [
  { start: start - 4, end: start, isName: true },
  { start, end, isName: false },
]

/** Nothing where it was erased before. */
export const textMarks = (bytes: Uint8Array, start: number, end: number): PlaceMark[] =>
  bytes.subarray(start, end).some((byte) => byte !== SPACE && byte !== 0)
    ? [{ start, end, isName: false }]
    : []

export const movedBy = (bytes: number, marks: readonly PlaceMark[]): PlaceMark[] =>
  marks.map(({ start, end, isName }) => ({ start: start + bytes, end: end + bytes, isName }))

/** Overwrites what of the marks lies in a piece of the file that begins at `from`. */
export function erase(piece: Uint8Array, from: number, marks: readonly PlaceMark[]): void {
  for (const { start, end, isName } of marks)
    for (let at = Math.max(start, from); at < Math.min(end, from + piece.length); at++)
      piece[at - from] = isName ? FREE.charCodeAt(at - start) : SPACE
}
