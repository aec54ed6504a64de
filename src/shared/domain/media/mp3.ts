import { ByteCursor, latin1 } from './byte-cursor'
import { MediaFault } from './media-fault'
import { FIRST_READ_BYTES, type MediaWindow } from './media-window'
import { type Sound } from './wav'

const BITRATES: Readonly<Record<1 | 2, readonly number[]>> = {
  1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}
const RATES = [44100, 48000, 32000]

interface Frame {
  readonly bytes: number
  readonly samples: number
  readonly rate: number
  readonly bitsPerSecond: number
  /** Bytes of a frame at the lowest bit rate there is: a file with fewer for each counted frame is cut. */
  readonly leastBytes: number
  /** Where a `Xing` or `Info` header stands within the frame. */
  readonly xingAt: number
}

/** MPEG layer III: the length from the encoder's own frame count, else from the bit rate of the first frame. */
export async function readMp3(window: MediaWindow): Promise<Sound> {
  const start = await afterId3(window)
  const head = await window.bytes(start, FIRST_READ_BYTES)
  const at = firstFrame(head)
  const frame = at === undefined ? undefined : parseFrame(head, at)
  if (at === undefined || !frame) throw new MediaFault(start >= window.size ? 'TRUNCATED' : 'NOT_AUDIO')
  const counted = encoderCount(head, at, frame)
  const bytes = window.size - start - at - (await id3v1Bytes(window))
  if (!counted)
    return { codec: 'mp3', span: { ticks: bytes * 8, timescale: frame.bitsPerSecond }, missingBytes: 0 }
  const span = { ticks: counted.frames * frame.samples, timescale: frame.rate }
  const least = Math.max(counted.bytes, counted.frames * frame.leastBytes)
  return { codec: 'mp3', span, missingBytes: Math.max(0, least - bytes) }
}

async function afterId3(window: MediaWindow): Promise<number> {
  let at = 0
  for (let tags = 0; tags < 8; tags++) {
    const head = await window.bytes(at, 10)
    if (head.length < 10 || latin1(head, 0, 3) !== 'ID3') break
    const cursor = new ByteCursor(head, 5)
    const footer = cursor.u8() & 0x10 ? 10 : 0
    let size = 0
    for (let read = 0; read < 4; read++) size = size * 128 + (cursor.u8() & 0x7f)
    at += 10 + size + footer
  }
  return at
}

async function id3v1Bytes(window: MediaWindow): Promise<number> {
  const tail = await window.bytes(Math.max(0, window.size - 128), 128)
  return latin1(tail, 0, 3) === 'TAG' ? 128 : 0
}

/** The first place where a frame begins that another one follows, or that ends the file. */
function firstFrame(head: Uint8Array): number | undefined {
  for (let at = head.indexOf(0xff); at >= 0; at = head.indexOf(0xff, at + 1)) {
    const frame = parseFrame(head, at)
    if (!frame) continue
    const next = at + frame.bytes
    if (next + 4 > head.length || parseFrame(head, next)) return at
  }
  return undefined
}

function parseFrame(head: Uint8Array, at: number): Frame | undefined {
  const [sync = 0, second = 0, third = 0, fourth = 0] = head.subarray(at, at + 4)
  const version = (second >> 3) & 3
  const isLayer3 = sync === 0xff && (second & 0xe6) === 0xe2 && version !== 1
  const generation = version === 3 ? 1 : 2
  const kilobits = BITRATES[generation][third >> 4]
  const baseRate = RATES[(third >> 2) & 3]
  if (!isLayer3 || !kilobits || baseRate === undefined) return undefined
  const rate = baseRate / (version === 3 ? 1 : version === 2 ? 2 : 4)
  const samples = generation === 1 ? 1152 : 576
  const bitsPerSecond = kilobits * 1000
  const bytes = Math.floor((samples / 8) * (bitsPerSecond / rate)) + ((third >> 1) & 1)
  const leastBytes = Math.floor((samples / 8) * (((BITRATES[generation][1] ?? 0) * 1000) / rate))
  const mono = fourth >> 6 === 3
  const sideBytes = generation === 1 ? (mono ? 17 : 32) : mono ? 9 : 17
  return { bytes, samples, rate, bitsPerSecond, leastBytes, xingAt: 4 + sideBytes }
}

/** What a `Xing`, `Info` or `VBRI` header in the first frame counts. */
function encoderCount(
  head: Uint8Array,
  at: number,
  frame: Frame,
): { frames: number; bytes: number } | undefined {
  const xing = at + frame.xingAt
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
