import { childBoxes, cursorOf, findBox, type Box } from '../boxes'
import { latin1 } from '../byte-cursor'
import { demand } from '../media-fault'
import { box, fullBox, u32, zeros } from './write-boxes'

const LABEL_KEY = /(^|\W)AIGC$/i
const MAX_KEYS = 1000

interface Label {
  readonly key: Uint8Array
  readonly value: Uint8Array
}

/** A `meta` as MP4 writes it with the keys named `AIGC` alone; nothing where the film has none. */
export function labelKeysBox(metas: readonly Box[]): Uint8Array[] {
  const labels = metas.flatMap(labelsIn)
  if (labels.length === 0) return []
  return [
    fullBox(
      'meta',
      0,
      fullBox('hdlr', 0, zeros(4), 'mdta', zeros(13)),
      fullBox('keys', 0, u32(labels.length), ...labels.map(({ key }) => key)),
      box('ilst', ...labels.map(({ value }, at) => numbered(at + 1, value))),
    ),
  ]
}

/** A box whose name is a number. */
const numbered = (number: number, payload: Uint8Array) => box(textOf(u32(number)), payload)

const textOf = (bytes: Uint8Array) => latin1(bytes)

function labelsIn(meta: Box): Label[] {
  const boxes = metaChildren(meta)
  const [keys, list] = [findBox(boxes, 'keys'), findBox(boxes, 'ilst')]
  if (!keys || !list) return []
  const values = childBoxes(list.bytes, list.start, list.end, true)
  return labelKeys(keys).flatMap(({ number, key }) =>
    values
      .filter(({ type }) => type === textOf(u32(number)))
      .map(({ bytes, start, end }) => ({ key, value: bytes.subarray(start, end) })),
  )
}

/** QuickTime's `meta` has no version before its boxes, MP4's has. */
function metaChildren({ bytes, start, end }: Box): Box[] {
  const isMp4 = latin1(bytes, start + 8, Math.min(start + 12, end)) === 'hdlr'
  return childBoxes(bytes, isMp4 ? start + 4 : start, end, true)
}

/** Keys are counted from 1. */
function labelKeys(keys: Box): { number: number; key: Uint8Array }[] {
  const cursor = cursorOf(keys).skip(4)
  const count = cursor.table(cursor.u32(), 8)
  demand(count <= MAX_KEYS, 'keys')
  const found: { number: number; key: Uint8Array }[] = []
  for (let number = 1; number <= count; number++) {
    const from = cursor.position
    const size = cursor.u32()
    demand(size >= 8, 'keys')
    cursor.skip(size - 4)
    const key = keys.bytes.subarray(from, from + size)
    if (LABEL_KEY.test(latin1(key, 8, Math.min(size, 264)))) found.push({ number, key })
  }
  return found
}
