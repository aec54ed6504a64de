import { ByteCursor, latin1 } from './byte-cursor'
import { MediaFault } from './media-fault'
import { FIRST_READ_BYTES, type MediaWindow } from './media-window'
import { countFrames, type Frames } from './mp3-frames'
import { firstVoice, type Voice } from './mp3-voice'
import { tagBytes } from './sound-tags'
import { type Sound } from './wav'

const MAX_TAGS = 8

/**
 * MPEG layer III. Its frames are counted one by one; what the encoder counted only tells whether some are missing.
 * A last frame that is cut counts as missing only where the encoder's count says that the file was longer.
 */
export async function readMp3(window: MediaWindow): Promise<Sound> {
  const start = await afterTags(window)
  const head = await window.bytes(start, FIRST_READ_BYTES)
  const first = firstVoice(head)
  if (!first) throw new MediaFault(start >= window.size ? 'TRUNCATED' : 'NOT_AUDIO')
  const { at, voice } = first
  const walked = await countFrames(window, start + at, voice)
  const counted = encoderCount(head, at, voice)
  const span = (frames: number) => ({ ticks: frames * voice.samples, timescale: voice.rate })
  if (!counted) return { codec: 'mp3', span: span(walked.frames), missingBytes: 0 }
  const missingBytes = missing(counted, walked, window.size - start - at - (await id3v1Bytes(window)))
  // The frame that holds the count is silent; some encoders count it too.
  const heard = walked.frames - 1
  const headerLies = missingBytes === 0 && heard - counted.frames > 1
  return { codec: 'mp3', span: span(headerLies ? heard : counted.frames), missingBytes, headerLies }
}

async function afterTags(window: MediaWindow): Promise<number> {
  let at = 0
  for (let tags = 0; tags < MAX_TAGS; tags++) {
    const length = tagBytes(await window.bytes(at, 16))
    if (length === 0) break
    at += length
  }
  return at
}

async function id3v1Bytes(window: MediaWindow): Promise<number> {
  const tail = await window.bytes(Math.max(0, window.size - 128), 128)
  return latin1(tail, 0, 3) === 'TAG' ? 128 : 0
}

interface Count {
  readonly frames: number
  readonly bytes: number
}

/** About how many bytes the file lacks of what its encoder counted. */
function missing(counted: Count, { frames, overrunBytes }: Frames, bytes: number): number {
  const whole = frames + (overrunBytes > 0 ? 1 : 0)
  if (counted.frames < whole) return counted.frames < frames ? 0 : overrunBytes
  if (counted.frames === whole) return Math.max(overrunBytes, counted.bytes - bytes, 0)
  return overrunBytes + Math.ceil((counted.frames - whole) * (bytes / Math.max(1, frames)))
}

/** What a `Xing`, `Info` or `VBRI` header in the first frame counts. */
function encoderCount(head: Uint8Array, at: number, voice: Voice): Count | undefined {
  const xing = at + voice.xingAt
  if (/^(Xing|Info)$/.test(latin1(head, xing, xing + 4)) && xing + 16 <= head.length) {
    const cursor = new ByteCursor(head, xing + 4)
    const flags = cursor.u32()
    const frames = flags & 1 ? cursor.u32() : 0
    const bytes = flags & 2 ? cursor.u32() : 0
    return frames > 0 ? { frames, bytes } : undefined
  }
  const vbri = at + 36
  if (latin1(head, vbri, vbri + 4) !== 'VBRI' || vbri + 18 > head.length) return undefined
  const cursor = new ByteCursor(head, vbri + 10)
  const bytes = cursor.u32()
  return { frames: cursor.u32(), bytes }
}
