import { ByteCursor, latin1 } from './byte-cursor'
import { demand } from './media-fault'
import { type MediaWindow } from './media-window'
import { type Picture } from './picture'

const PLAIN = { rotationCw: 0, trailing: false, risky: false }

/** WebP: lossy, lossless or extended; whole when the RIFF size lies within the file. */
export function readWebp({ head, size }: MediaWindow): Picture {
  const cursor = new ByteCursor(head, 4)
  const whole = cursor.u32(true) + 8 <= size
  if (head.length < 30) return { ...PLAIN, width: 0, height: 0, whole: false }
  const kind = cursor.skip(4).fourcc()
  cursor.skip(4)
  return { ...PLAIN, ...webpSize(kind, cursor), whole }
}

function webpSize(kind: string, cursor: ByteCursor): { width: number; height: number } {
  if (kind === 'VP8 ') {
    cursor.skip(6)
    return { width: cursor.u16(true) & 0x3fff, height: cursor.u16(true) & 0x3fff }
  }
  if (kind === 'VP8L') {
    demand(cursor.u8() === 0x2f, 'VP8L')
    const bits = cursor.u32(true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  demand(kind === 'VP8X', 'WebP chunk')
  cursor.skip(4)
  const side = () => cursor.u16(true) + cursor.u8() * 65536 + 1
  return { width: side(), height: side() }
}

export async function readGif(window: MediaWindow): Promise<Picture> {
  const cursor = new ByteCursor(window.head, 6)
  if (cursor.left < 4) return { ...PLAIN, width: 0, height: 0, whole: false }
  const [width, height] = [cursor.u16(true), cursor.u16(true)]
  const tail = await window.bytes(Math.max(0, window.size - 64), 64)
  return { ...PLAIN, width, height, whole: /;\0*$/.test(latin1(tail)) }
}

export function readBmp({ head, size }: MediaWindow): Picture {
  if (head.length < 26) return { ...PLAIN, width: 0, height: 0, whole: false }
  const cursor = new ByteCursor(head, 2)
  const whole = cursor.u32(true) <= size
  const small = cursor.skip(8).u32(true) === 12
  const side = () => Math.abs(small ? cursor.u16(true) : cursor.u32(true) | 0)
  return { ...PLAIN, width: side(), height: side(), whole }
}
