import { childBoxes, cursorOf, findBox, printable, type Box } from '../boxes'
import { videoCodecOf } from '../codecs'
import { demand } from '../media-fault'
import { isFullRange } from './full-range'
import { parameterSets, type Codec, type ParameterSets } from './parameter-sets'
import { RewrapFault } from './rewrap-fault'
import { box, copied, joined, zeros } from './write-boxes'

interface Coding {
  readonly tag: 'avc1' | 'hvc1'
  readonly codec: Codec
}

const AVC: Coding = { tag: 'avc1', codec: 'avc' }
const HEVC: Coding = { tag: 'hvc1', codec: 'hevc' }
const CODINGS: Readonly<Record<string, Coding>> = { avc1: AVC, avc3: AVC, hvc1: HEVC, hev1: HEVC }

const COPIED = /^(avcC|hvcC|pasp|clap|btrt|dvcC|dvvC|mdcv|clli|amve)$/

/** Bytes of a visual sample entry before its boxes (ISO/IEC 14496-12, 12.1.3). */
const FIXED_BYTES = 78

/** Coded as MP4 players know it. */
export const isFilm = ({ type }: Box): boolean => type in CODINGS

/** The coding of a picture's sample entry; `VIDEO_CODEC` for one that MP4 players do not know. */
function codingOf(entry: Box): Coding {
  const coding = CODINGS[entry.type]
  if (coding) return coding
  const codec = videoCodecOf(entry.type, entry.bytes.subarray(entry.start, entry.end))
  const isKin = codec === 'h264' || codec === 'hevc'
  throw new RewrapFault('VIDEO_CODEC', { codec: isKin || !codec ? printable(entry.type) : codec })
}

/** A QuickTime picture's sample entry as MP4 writes it. */
export function pictureEntry(entry: Box): Uint8Array {
  const { tag, codec } = codingOf(entry)
  demand(entry.end - entry.start >= FIXED_BYTES, 'picture entry')
  const boxes = childBoxes(entry.bytes, entry.start + FIXED_BYTES, entry.end, true)
  const configuration = findBox(boxes, `${tag.slice(0, 3)}C`)
  demand(configuration !== undefined, 'no configuration')
  const sets = parameterSets(configuration, codec)
  if (!sets) throw new RewrapFault('PARAMETERS_IN_BAND')
  return box(tag, fixedFields(entry), ...boxes.flatMap((child) => extension(child, sets)))
}

/** Sizes and resolution are kept; maker, qualities and the encoder’s name are not. */
function fixedFields({ bytes, start }: Box): Uint8Array {
  return joined(
    zeros(6),
    new Uint8Array([0, 1]),
    zeros(16),
    bytes.subarray(start + 24, start + 36),
    zeros(4),
    new Uint8Array([0, 1]),
    zeros(32),
    new Uint8Array([0, 24, 255, 255]),
  )
}

function extension(child: Box, sets: ParameterSets): Uint8Array[] {
  if (child.type === 'colr') return colour(child, sets)
  return COPIED.test(child.type) ? [copied(child)] : []
}

/** QuickTime’s `nclc` has no word on the range of values; the stream itself has. */
function colour(colr: Box, sets: ParameterSets): Uint8Array[] {
  const kind = cursorOf(colr).fourcc()
  if (kind === 'nclx') return [copied(colr)]
  if (kind !== 'nclc') return []
  const numbers = colr.bytes.subarray(colr.start + 4, colr.start + 10)
  demand(colr.end - colr.start >= 10, 'colr')
  return [box('colr', 'nclx', numbers, new Uint8Array([isFullRange(sets) ? 0x80 : 0]))]
}
