const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
/** JFIF's head without a small picture, and Adobe's word on the colours: longer ones could carry something else. */
const MAX_HEAD_BYTES = 16

/** Tables, frames and scans; of the application's segments only the two heads that decoders look at. */
function isNeeded(marker: number, length: number): boolean {
  if (marker === 0xe0 || marker === 0xee) return length <= MAX_HEAD_BYTES
  return marker >= 0xc0 && marker <= 0xdf
}

/** Where the coded picture that begins at `from` ends: at the next marker that is not part of it. */
function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at)) {
    const marker = bytes[at + 1] ?? EOI
    if (marker !== 0 && (marker < 0xd0 || marker > 0xd7)) return at
    at += 2
  }
  return bytes.length
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/**
 * A JPEG without what is said about it (EXIF, XMP, IPTC, colour profiles, comments, small pictures, anything behind its end);
 * the picture's own bytes stay as they are. As long as before when there was nothing to leave out; undefined when the bytes
 * are no whole JPEG.
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return undefined
  const kept = [bytes.subarray(0, 2)]
  for (let at = 2; at + 1 < bytes.length;) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff || marker === 0) return undefined
    if (marker === EOI) return joined([...kept, bytes.subarray(at, at + 2)])
    if (marker === 0xff) {
      at += 1
      continue
    }
    const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)
    const end = at + 2 + length
    if (length < 2 || end > bytes.length) return undefined
    const next = marker === SOS ? scanEnd(bytes, end) : end
    if (isNeeded(marker, length)) kept.push(bytes.subarray(at, next))
    at = next
  }
  return undefined
}
