import { ByteCursor, latin1 } from './byte-cursor'
import { exifRotation } from './exif'
import { demand } from './media-fault'
import { type MediaWindow } from './media-window'
import { type Picture } from './picture'

const SIGNATURE_BYTES = 8
/** Xcode's own variant of PNG puts a `CgBI` chunk first; only Apple's software shows it. */
const APPLE_CHUNK_BYTES = 16
const IHDR_END = 33
const END_CHUNK = '\0\0\0\0IEND\xae\x42\x60\x82'
/** Of 512 bytes each in a file of 10 MiB; encoders write 8 KiB and more. */
const MAX_CHUNKS = 20480
const WALK_BYTES = 262144

/** Size from the header chunk; the end is the `IEND` chunk, at the end of the file or wherever the chunks lead. */
export async function readPng(window: MediaWindow): Promise<Picture> {
  const cut: Picture = {
    width: 0,
    height: 0,
    rotationCw: 0,
    whole: false,
    trailing: false,
    risky: false,
  }
  if (window.size < IHDR_END) return cut
  const risky = latin1(window.head, 12, 16) === 'CgBI'
  const header = new ByteCursor(window.head, risky ? SIGNATURE_BYTES + APPLE_CHUNK_BYTES : SIGNATURE_BYTES)
  demand(header.u32() === 13 && header.fourcc() === 'IHDR', 'IHDR')
  const [width, height] = [header.u32(), header.u32()]
  demand(width > 0 && height > 0, 'IHDR')
  const picture = { ...cut, risky, width, height, rotationCw: rotationIn(window.head) }
  const tail = await window.bytes(window.size - END_CHUNK.length, END_CHUNK.length)
  if (latin1(tail) === END_CHUNK) return { ...picture, whole: true }
  const end = await findEnd(window)
  return { ...picture, whole: end !== undefined, trailing: end === 'chunk', unmarked: end === 'data' }
}

/** By its end chunk; without one, by the last piece of the picture, which is whole and no longer as long as the one before. */
async function findEnd(window: MediaWindow): Promise<'chunk' | 'data' | undefined> {
  let chunks = 0
  let pieces = 0
  let lastIsShorter = false
  let before = Infinity
  for (let at = SIGNATURE_BYTES; at + 12 <= window.size;) {
    demand(++chunks <= MAX_CHUNKS, 'PNG chunks')
    const cursor = new ByteCursor(await window.bytes(at, 8, WALK_BYTES))
    const length = cursor.u32()
    const type = cursor.fourcc()
    demand(/^[A-Za-z]{4}$/.test(type), 'PNG chunk')
    if (type === 'IEND') return 'chunk'
    if (type === 'IDAT') {
      pieces++
      lastIsShorter = length < before
      before = length
    }
    at += 12 + length
    if (at === window.size && pieces > 0 && lastIsShorter) return 'data'
  }
  return undefined
}

/** Orientation from an `eXIf` chunk, when one comes before the picture within the head. */
function rotationIn(head: Uint8Array): number {
  let at = SIGNATURE_BYTES
  while (at + 12 <= head.length) {
    const cursor = new ByteCursor(head, at)
    const length = cursor.u32()
    const type = cursor.fourcc()
    if (type === 'eXIf') return exifRotation(head.subarray(at + 8, at + 8 + length))
    if (type === 'IDAT' || type === 'IEND') return 0
    at += 12 + length
  }
  return 0
}
