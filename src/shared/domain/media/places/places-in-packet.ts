import { longLatin1 } from '../byte-cursor'
import { type PlaceMark } from './place-mark'

/** `exif:GPSLatitude="34,15.6N"`, or `<exif:GPSLatitude>34,15.6N</…`. */
const PLACE = /\bGPS\w{1,40}(?:\s{0,9}=\s{0,9}["']|>)([^"'<>]{1,400})/g
/** No XMP of a phone or camera is longer. */
const MAX_PACKET_BYTES = 262144

/** The values of an XMP packet that tell a place; the rest of it stays, the AI label may stand there. */
export function placesInPacket(bytes: Uint8Array, start: number, end: number): PlaceMark[] {
  const text = longLatin1(bytes.subarray(start, Math.min(end, start + MAX_PACKET_BYTES)))
  return [...text.matchAll(PLACE)].flatMap(({ 0: whole, 1: value = '', index }) => {
    const from = start + index + whole.length - value.length
    return value.trim() === '' ? [] : [{ start: from, end: from + value.length, isName: false }]
  })
}
