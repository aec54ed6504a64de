import { type MediaWindow } from './media-window'
import { frameBytes, type Voice } from './mp3-voice'
import { tagBytes } from './sound-tags'

const PIECE_BYTES = 1024 * 1024
/** More than a frame and the header of the next one, or the head of a tag. */
const LOOK_BYTES = 16384
const MAX_TAGS = 64
const MAX_JUNK_BYTES = 65536

/** The frames of a sound that are whole, and by how much a last one leaves the file. */
export interface Frames {
  readonly frames: number
  readonly overrunBytes: number
}

/** Counts from the first frame on, over tags and a little rubbish, to where no more frames come. */
export async function countFrames(window: MediaWindow, start: number, voice: Voice): Promise<Frames> {
  let bytes: Uint8Array = new Uint8Array(0)
  let piece = start
  let [frames, tags, junk] = [0, 0, 0]
  let lost = false
  for (let at = start; at + 4 <= window.size && tags <= MAX_TAGS && junk <= MAX_JUNK_BYTES;) {
    const pieceEnd = piece + bytes.length
    if (at + LOOK_BYTES > pieceEnd && pieceEnd < window.size) {
      bytes = await window.bytes(at, PIECE_BYTES)
      piece = at
    }
    const length = frameBytes(voice, bytes, at - piece)
    if (length > 0 && (!lost || goesOn(voice, bytes, at - piece + length))) {
      if (at + length > window.size) return { frames, overrunBytes: at + length - window.size }
      frames++
      at += length
      lost = false
      continue
    }
    const tag = tagBytes(bytes.subarray(at - piece, at - piece + 16))
    if (tag > 0) tags++
    else junk++
    lost = tag === 0
    at += tag || 1
  }
  return { frames, overrunBytes: 0 }
}

/** After rubbish a frame is believed only when another one follows it. */
const goesOn = (voice: Voice, bytes: Uint8Array, next: number) => frameBytes(voice, bytes, next) > 0
