import { ByteCursor } from './byte-cursor'
import { MediaFault } from './media-fault'

const ORIENTATION = 0x0112
const ROTATIONS: Readonly<Record<number, number>> = { 3: 180, 4: 180, 5: 270, 6: 90, 7: 90, 8: 270 }

/** Degrees clockwise from the orientation in a TIFF structure; 0 when it has none or does not parse. */
export function exifRotation(tiff: Uint8Array): number {
  try {
    return ROTATIONS[orientation(tiff)] ?? 0
  } catch (error) {
    if (error instanceof MediaFault) return 0
    throw error
  }
}

function orientation(tiff: Uint8Array): number {
  const cursor = new ByteCursor(tiff)
  const little = cursor.u16() === 0x4949
  cursor.skip(2)
  cursor.position = 0
  cursor.skip(4)
  const directory = cursor.u32(little)
  cursor.position = 0
  cursor.skip(directory)
  const count = cursor.table(cursor.u16(little), 12)
  for (let entry = 0; entry < count; entry++) {
    const tag = cursor.u16(little)
    cursor.skip(6)
    const value = cursor.u16(little)
    cursor.skip(2)
    if (tag === ORIENTATION) return value
  }
  return 1
}
