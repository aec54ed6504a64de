const BITRATES: Readonly<Record<1 | 2, readonly number[]>> = {
  1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}
const RATES = [44100, 48000, 32000]
/** Of a frame's header: its mark, version, layer and sampling rate, which are the same in all frames of a sound. */
const SAME_BITS = 0xfffe0c00
/** Frames without a bit rate of the table (free format) are at most so long. */
const MAX_FREE_BYTES = 8192
const MIN_FREE_BYTES = 24

/** How the frames of one sound are known, and how long they are. */
export interface Voice {
  readonly mark: number
  /** Bytes of a frame by its index of bit rate, without padding; 0 where there is none. */
  readonly lengths: readonly number[]
  /** In one frame. */
  readonly samples: number
  readonly rate: number
  /** Where a `Xing` or `Info` header stands within the first frame. */
  readonly xingAt: number
}

/** The bytes of the frame that begins here, 0 when none of this sound does. */
export function frameBytes({ mark, lengths }: Voice, bytes: Uint8Array, at: number): number {
  const header = headerAt(bytes, at)
  if ((header & SAME_BITS) >>> 0 !== mark) return 0
  const length = lengths[(header >>> 12) & 15] ?? 0
  return length === 0 ? 0 : length + ((header >>> 9) & 1)
}

/** The first place where a frame begins that another one follows, or that ends what was read. */
export function firstVoice(head: Uint8Array): { readonly at: number; readonly voice: Voice } | undefined {
  for (let at = head.indexOf(0xff); at >= 0; at = head.indexOf(0xff, at + 1)) {
    const voice = voiceAt(head, at)
    if (!voice) continue
    const next = at + frameBytes(voice, head, at)
    if (next + 4 > head.length || frameBytes(voice, head, next) > 0) return { at, voice }
  }
  return undefined
}

function voiceAt(head: Uint8Array, at: number): Voice | undefined {
  const header = headerAt(head, at)
  const version = (header >>> 19) & 3
  const rateIndex = (header >>> 10) & 3
  const isLayer3 = (header & 0xffe60000) >>> 0 === 0xffe20000 && version !== 1
  const baseRate = RATES[rateIndex]
  if (!isLayer3 || baseRate === undefined) return undefined
  const generation = version === 3 ? 1 : 2
  const rate = baseRate / (version === 3 ? 1 : version === 2 ? 2 : 4)
  const samples = generation === 1 ? 1152 : 576
  const mono = ((header >>> 6) & 3) === 3
  const sideBytes = generation === 1 ? (mono ? 17 : 32) : mono ? 9 : 17
  const mark = (header & SAME_BITS) >>> 0
  const isFree = ((header >>> 12) & 15) === 0
  const lengths = isFree
    ? [freeBytes(head, at, mark) - ((header >>> 9) & 1)]
    : BITRATES[generation].map((kilobits) => Math.floor((samples / 8) * ((kilobits * 1000) / rate)))
  return (lengths[(header >>> 12) & 15] ?? 0) > 0
    ? { mark, lengths, samples, rate, xingAt: 4 + sideBytes }
    : undefined
}

/** In free format only the distance to the next frame tells how long all are. 0 when none follows. */
function freeBytes(head: Uint8Array, at: number, mark: number): number {
  const last = Math.min(at + MAX_FREE_BYTES, head.length - 4)
  for (let next = at + MIN_FREE_BYTES; next <= last; next++) {
    const header = headerAt(head, next)
    if ((header & SAME_BITS) >>> 0 === mark && ((header >>> 12) & 15) === 0) return next - at
  }
  return 0
}

const headerAt = (bytes: Uint8Array, at: number): number =>
  (((bytes[at] ?? 0) << 24) |
    ((bytes[at + 1] ?? 0) << 16) |
    ((bytes[at + 2] ?? 0) << 8) |
    (bytes[at + 3] ?? 0)) >>>
  0
