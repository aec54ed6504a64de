import { labelPacket } from './rewrap/xmp-label'
import { longLatin1 } from './byte-cursor'
import { MediaFault } from './media-fault'
import { type MediaReader } from './reader'

const BEGINS = '<x:xmpmeta'
const ENDS = '</x:xmpmeta>'
const PIECE_BYTES = 1048576
/** XMP that is longer holds more than words: its rest is not looked at. */
const MAX_BYTES = 262144
/** What says in a JPEG that XMP follows, in a segment of the application's. */
const XMP_NAME = 'http://ns.adobe.com/xap/1.0/\0'
const MAX_SEGMENT_BYTES = 65533

/**
 * The mark of generated pictures in a photo's XMP, wherever in the file that stands, with nothing else of it; undefined
 * where it has none. A mark that cannot be taken out is a `MediaFault`: it may not be lost. Throws what the reader throws.
 */
export async function readPhotoLabel(reader: MediaReader): Promise<string | undefined> {
  for (let at = 0; ; at += PIECE_BYTES) {
    const piece = await reader.read(at, PIECE_BYTES + BEGINS.length)
    for (const place of packetsIn(piece)) {
      const xmp = longLatin1(await reader.read(at + place, MAX_BYTES))
      const end = xmp.indexOf(ENDS)
      const label = labelPacket(end < 0 ? xmp : xmp.slice(0, end))
      if (label !== undefined) return label
    }
    if (piece.length < PIECE_BYTES + BEGINS.length) return undefined
  }
}

/** Where packets begin in the piece. */
function packetsIn(piece: Uint8Array): readonly number[] {
  const places: number[] = []
  for (let at = piece.indexOf(0x3c); at >= 0; at = piece.indexOf(0x3c, at + 1))
    if (piece[at + 1] === 0x78 && longLatin1(piece.subarray(at, at + BEGINS.length)) === BEGINS)
      places.push(at)
  return places
}

/** A plain JPEG with the mark in it, its own bytes as they are. A mark too long for a segment is a `MediaFault`. */
export function withPhotoLabel(jpeg: Uint8Array, label: string): Uint8Array {
  const text = XMP_NAME + label
  const length = text.length + 2
  if (length > MAX_SEGMENT_BYTES) throw new MediaFault('CORRUPT', { what: 'AI label' })
  const whole = new Uint8Array(jpeg.length + length + 2)
  const at = headEnd(jpeg)
  whole.set(jpeg.subarray(0, at))
  whole.set([0xff, 0xe1, length >> 8, length & 255], at)
  for (let letter = 0; letter < text.length; letter++) whole[at + 4 + letter] = text.charCodeAt(letter)
  whole.set(jpeg.subarray(at), at + 2 + length)
  return whole
}

/** Behind the beginning, and behind JFIF's head where it stands there. */
const headEnd = (jpeg: Uint8Array) => (jpeg[3] === 0xe0 ? 4 + (jpeg[4] ?? 0) * 256 + (jpeg[5] ?? 0) : 2)
