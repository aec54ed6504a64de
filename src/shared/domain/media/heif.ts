import { type ByteCursor } from './byte-cursor'
import { childBoxes, childrenOf, cursorOf, findBox, requireBox, type Box } from './boxes'
import { corrupt, demand } from './media-fault'
import { type MediaWindow } from './media-window'
import { type Picture } from './picture'
import { TopBoxes, type TopBox } from './top-boxes'

const MAX_META_BYTES = 8 * 1048576

/** Size and rotation of the primary picture of a HEIC or AVIF file, and whether every piece of it lies within the file. */
export async function readHeif(window: MediaWindow): Promise<Picture> {
  const { meta, furthest, junk } = await findMeta(window)
  if (!meta) return { width: 0, height: 0, rotationCw: 0, whole: false, trailing: false, risky: false }
  const length = meta.end - meta.payload
  if (length > MAX_META_BYTES) throw corrupt('meta size')
  if (meta.end > window.size)
    return { width: 0, height: 0, rotationCw: 0, whole: false, trailing: false, risky: false }
  const payload = await window.bytes(meta.payload, length)
  const boxes = childBoxes(payload, 4, payload.length)
  const shape = primaryShape(boxes)
  const end = Math.max(furthest, furthestExtent(cursorOf(requireBox(boxes, 'iloc'))))
  return { ...shape, whole: end <= window.size, trailing: junk, risky: true }
}

async function findMeta(window: MediaWindow): Promise<{ meta?: TopBox; furthest: number; junk: boolean }> {
  const boxes = new TopBoxes(window, 0)
  let meta: TopBox | undefined
  let furthest = 0
  for (let box = await boxes.next(); box; box = await boxes.next()) {
    if (box.type === 'meta') meta ??= box
    if (box.type === 'mdat') furthest = Math.max(furthest, box.end)
  }
  return { meta, furthest, junk: boxes.junkAt !== undefined }
}

function primaryShape(boxes: readonly Box[]): Pick<Picture, 'width' | 'height' | 'rotationCw'> {
  const iprp = childrenOf(requireBox(boxes, 'iprp'))
  const properties = childrenOf(requireBox(iprp, 'ipco'))
  const pitm = cursorOf(requireBox(boxes, 'pitm'))
  const primary = pitm.version() === 0 ? pitm.u16() : pitm.u32()
  const own = propertiesOf(cursorOf(requireBox(iprp, 'ipma')), primary).map((index) => properties[index - 1])
  const mine = own.filter((box) => box !== undefined)
  const ispe = cursorOf(requireBox(mine, 'ispe')).skip(4)
  const [width, height] = [ispe.u32(), ispe.u32()]
  demand(width > 0 && height > 0, 'ispe')
  const irot = findBox(mine, 'irot')
  return { width, height, rotationCw: irot ? (360 - (cursorOf(irot).u8() & 3) * 90) % 360 : 0 }
}

/** Numbers (from 1) of the properties that belong to an item. */
function propertiesOf(ipma: ByteCursor, item: number): number[] {
  const version = ipma.u8()
  const wide = (ipma.uint(3) & 1) === 1
  const count = ipma.table(ipma.u32(), version < 1 ? 3 : 5)
  for (let entry = 0; entry < count; entry++) {
    const id = version < 1 ? ipma.u16() : ipma.u32()
    const numbers: number[] = []
    for (let left = ipma.u8(); left > 0; left--) numbers.push(wide ? ipma.u16() & 0x7fff : ipma.u8() & 0x7f)
    if (id === item) return numbers
  }
  throw corrupt('ipma')
}

/** The first byte after the furthest piece that lies in the file itself. */
function furthestExtent(iloc: ByteCursor): number {
  const version = iloc.version()
  const sizes = iloc.u16()
  const [offsetBytes, lengthBytes, baseBytes] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15]
  const indexBytes = version === 0 ? 0 : sizes & 15
  demand(Math.max(offsetBytes, lengthBytes, baseBytes, indexBytes) <= 8, 'iloc')
  const count = iloc.table(version < 2 ? iloc.u16() : iloc.u32(), 6 + baseBytes)
  let furthest = 0
  for (let item = 0; item < count; item++) {
    iloc.skip(version < 2 ? 2 : 4)
    const inFile = version === 0 || (iloc.u16() & 15) === 0
    iloc.skip(2)
    const base = iloc.uint(baseBytes)
    const width = indexBytes + offsetBytes + lengthBytes
    const extents = iloc.table(iloc.u16(), width)
    demand(extents <= 1 || width > 0, 'iloc')
    for (let extent = 0; extent < extents; extent++) {
      iloc.skip(indexBytes)
      const start = base + iloc.uint(offsetBytes)
      const end = start + iloc.uint(lengthBytes)
      if (inFile) furthest = Math.max(furthest, end)
    }
  }
  return furthest
}
