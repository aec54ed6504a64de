import { ByteCursor, latin1 } from './byte-cursor'
import { type Span } from './edit-list'
import { MediaFault, demand } from './media-fault'
import { type MediaWindow } from './media-window'

/** Sound as its headers describe it. */
export interface Sound {
  readonly codec: string | undefined
  readonly span: Span
  readonly missingBytes: number
  /** What a header told of the length is not so; the span is right. */
  readonly headerLies?: boolean
}

/** Recorders that do not know yet how long they record write a number near the largest of 31 or 32 bits. */
const OPEN_LENGTH = 0x7f000000
/** Chunks that may follow one of odd length, where some writers leave out the byte that makes it even. */
const KNOWN_CHUNKS = /^(fmt |data|fact|LIST|JUNK|bext|iXML|id3 |ID3 |PEAK|cue |smpl|inst|axml|chna|ds64)$/
const MAX_CHUNKS = 1000

interface WaveFormat {
  readonly codec: string | undefined
  readonly bytesPerSecond: number
}

/**
 * RIFF WAVE: the length is that of the `data` chunk, or of the rest of the file where a recorder left it open. In RF64 the
 * length stands in a chunk of its own.
 */
export async function readWav(window: MediaWindow): Promise<Sound> {
  let format: WaveFormat | undefined
  let wideLength = 0
  let at = 12
  for (let chunk = 0; chunk < MAX_CHUNKS && at + 8 <= window.size; chunk++) {
    const cursor = new ByteCursor(await window.bytes(at, 8))
    const id = cursor.fourcc()
    const size = cursor.u32(true)
    if (id === 'fmt ') format = parseFormat(new ByteCursor(await window.bytes(at + 8, Math.min(size, 40))))
    if (id === 'ds64')
      wideLength = parseWideLength(new ByteCursor(await window.bytes(at + 8, Math.min(size, 24))))
    if (id === 'data') {
      demand(format !== undefined, 'fmt')
      const left = window.size - at - 8
      const isOpen = size >= OPEN_LENGTH || size === 0
      const length = isOpen ? (wideLength > 0 && wideLength < 2 ** 53 ? wideLength : left) : size
      const span = { ticks: length, timescale: format.bytesPerSecond }
      return { codec: format.codec, span, missingBytes: Math.max(0, length - left) }
    }
    at += 8 + size
    if (size & 1 && !(await isUnpadded(window, at))) at++
  }
  throw new MediaFault('TRUNCATED')
}

/** The next chunk begins at once, not one byte later. */
async function isUnpadded(window: MediaWindow, at: number): Promise<boolean> {
  const next = latin1(await window.bytes(at, 5))
  return KNOWN_CHUNKS.test(next.slice(0, 4)) && !KNOWN_CHUNKS.test(next.slice(1))
}

/** The size of the sound, behind that of the file. */
function parseWideLength(cursor: ByteCursor): number {
  const low = cursor.skip(8).u32(true)
  return low + cursor.u32(true) * 4294967296
}

/** Where each sample takes as many bytes as the next, the rate follows from their size: the one that is told may be wrong. */
function parseFormat(cursor: ByteCursor): WaveFormat {
  const tag = cursor.u16(true)
  const channels = cursor.u16(true)
  const rate = cursor.u32(true)
  const told = cursor.u32(true)
  demand(channels > 0 && rate > 0, 'fmt rate')
  const block = cursor.u16(true)
  const bits = cursor.u16(true)
  const samplesInBlock = tag !== 0xfffe && cursor.left >= 4 ? cursor.skip(2).u16(true) : 0
  const codec = codecOf(tag === 0xfffe && cursor.left >= 10 ? cursor.skip(8).u16(true) : tag, bits)
  const bytesPerSecond = rateOf(codec, { channels, rate, block, bits, samplesInBlock }) || told
  demand(bytesPerSecond > 0, 'fmt rate')
  return { codec, bytesPerSecond }
}

/** As `fmt ` tells it; `block` is the bytes of one sample of all channels, or of `samplesInBlock` together. */
type WaveShape = Readonly<Record<'channels' | 'rate' | 'block' | 'bits' | 'samplesInBlock', number>>

/** 0 where it does not follow. A sample may take more bytes than its bits need. */
function rateOf(
  codec: string | undefined,
  { channels, rate, block, bits, samplesInBlock }: WaveShape,
): number {
  if (codec?.startsWith('pcm_')) {
    const least = channels * Math.ceil(bits / 8)
    return rate * (block >= least && block <= channels * 8 ? block : least)
  }
  return codec?.startsWith('adpcm_') && samplesInBlock > 0 ? (rate * block) / samplesInBlock : 0
}

function codecOf(tag: number, bits: number): string | undefined {
  if (tag === 1) return bits === 8 ? 'pcm_u8' : `pcm_s${bits}le`
  return {
    2: 'adpcm_ms',
    3: `pcm_f${bits}le`,
    6: 'pcm_alaw',
    7: 'pcm_mulaw',
    0x11: 'adpcm_ima_wav',
    0x55: 'mp3',
  }[tag]
}
