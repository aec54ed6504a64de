import { childBoxes, cursorOf, findBox, type Box } from './boxes'
import { latin1 } from './byte-cursor'
import { demand } from './media-fault'

const MAX_KEYS = 1000
const MAX_NAME_BYTES = 256

/** A value of a `meta` under a name of its own: `com.apple.quicktime.model`. */
export interface NamedValue {
  readonly name: string
  /** The name's row in `keys`. */
  readonly key: Uint8Array
  /** The value's boxes. */
  readonly item: Box
}

/** QuickTime's `meta` has no version before its boxes, MP4's has. */
export function metaChildren({ bytes, start, end }: Box): Box[] {
  const isMp4 = latin1(bytes, start + 8, Math.min(start + 12, end)) === 'hdlr'
  return childBoxes(bytes, isMp4 ? start + 4 : start, end, true)
}

/** What `keys` names and `ilst` holds; none where either is missing. */
export function namedValues(meta: Box): NamedValue[] {
  const boxes = metaChildren(meta)
  const [keys, list] = [findBox(boxes, 'keys'), findBox(boxes, 'ilst')]
  if (!keys || !list) return []
  const rows = keyRows(keys)
  return childBoxes(list.bytes, list.start, list.end, true).flatMap((item) => {
    const key = rows[numberOf(item) - 1]
    return key ? [{ name: latin1(key, 8, Math.min(key.length, 8 + MAX_NAME_BYTES)), key, item }] : []
  })
}

/** The name of an item of `ilst` is a number there. */
const numberOf = ({ type }: Box): number =>
  [...type].reduce((number, letter) => number * 256 + letter.charCodeAt(0), 0)

/** Keys are counted from 1. */
function keyRows(keys: Box): Uint8Array[] {
  const cursor = cursorOf(keys).skip(4)
  const count = cursor.table(cursor.u32(), 8)
  demand(count <= MAX_KEYS, 'keys')
  return Array.from({ length: count }, () => {
    const from = cursor.position
    const size = cursor.u32()
    demand(size >= 8, 'keys')
    cursor.skip(size - 4)
    return keys.bytes.subarray(from, from + size)
  })
}
