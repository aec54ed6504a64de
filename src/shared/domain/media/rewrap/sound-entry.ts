import { childBoxes, findBox, printable, type Box } from '../boxes'
import { ByteCursor } from '../byte-cursor'
import { audioCodecOf } from '../codecs'
import { box, copied, u32, zeros } from './write-boxes'

/** A QuickTime sound's sample entry as MP4 writes it, or the codec that MP4 players do not know. */
export type SoundEntry = { readonly entry: Uint8Array } | { readonly foreignCodec: string }

/** Bytes before the boxes of a sample entry, by its version (QuickTime File Format, “Sound Sample Descriptions”). */
const FIXED_BYTES: Readonly<Record<number, number>> = { 0: 28, 1: 44, 2: 64 }
/** A version 0 entry has 16 bits for the rate; a higher one stands in the decoder's configuration only. */
const MAX_SAMPLE_RATE = 65535

/** AAC of any version becomes version 0, with its decoder's configuration right within. */
export function soundEntry({ type, bytes, start, end }: Box): SoundEntry {
  const entry = bytes.subarray(start, end)
  const esds = type === 'mp4a' ? decoderConfiguration(entry) : undefined
  const codec = audioCodecOf(type, entry)
  if (codec !== 'aac' || !esds) return { foreignCodec: codec ?? printable(type) }
  const { channels, rate } = soundNumbers(entry)
  const rateField = rate > 0 && rate <= MAX_SAMPLE_RATE ? Math.round(rate) * 65536 : 0
  const numbers = u32(channels * 65536 + 16, 0, rateField)
  return { entry: box('mp4a', zeros(6), new Uint8Array([0, 1]), zeros(8), numbers, copied(esds)) }
}

const versionOf = (entry: Uint8Array) => new ByteCursor(entry, 8).u16()

/** `esds`, found directly or inside `wave`. */
function decoderConfiguration(entry: Uint8Array): Box | undefined {
  const fixed = FIXED_BYTES[versionOf(entry)] ?? 0
  const boxes = childBoxes(entry, Math.min(fixed, entry.length), entry.length, true)
  const wave = findBox(boxes, 'wave')
  return (
    findBox(boxes, 'esds') ?? (wave && findBox(childBoxes(wave.bytes, wave.start, wave.end, true), 'esds'))
  )
}

/** Version 2 keeps its numbers elsewhere; the old fields then say 3 channels at 1 Hz. */
function soundNumbers(entry: Uint8Array): { channels: number; rate: number } {
  const cursor = new ByteCursor(entry, 16)
  if (versionOf(entry) !== 2) return { channels: cursor.u16(), rate: cursor.skip(6).u16() }
  const channels = cursor.skip(24).u32()
  return { channels, rate: new DataView(entry.buffer, entry.byteOffset).getFloat64(32) }
}
