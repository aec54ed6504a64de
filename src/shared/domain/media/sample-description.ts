import { ByteCursor } from './byte-cursor'
import { childBoxes, cursorOf, type Box } from './boxes'
import { audioCodecOf, originalFormat, videoCodecOf } from './codecs'
import { demand } from './media-fault'

/** How a track's samples are coded, from its `stsd`. */
export interface SampleDescription {
  readonly codec: string | undefined
  readonly tag: string
  readonly encrypted: boolean
  readonly width: number
  readonly height: number
}

const ENCRYPTED_TAGS = /^(encv|enca|drmi|drms)$/
const MAX_ENTRIES = 256

/** The first description; encrypted when any of them is. */
export function parseSampleDescription(stsd: Box, kind: 'video' | 'audio'): SampleDescription {
  const cursor = cursorOf(stsd)
  cursor.version()
  const count = cursor.table(cursor.u32(), 8)
  demand(count >= 1 && count <= MAX_ENTRIES, 'stsd')
  const all = childBoxes(stsd.bytes, cursor.position, stsd.end)
  const [first] = all
  demand(first !== undefined && all.length >= count, 'stsd')
  const entry = stsd.bytes.subarray(first.start, first.end)
  const fixed = kind === 'video' ? videoSize(entry) : { width: 0, height: 0 }
  const tag = ENCRYPTED_TAGS.test(first.type) ? (originalFormat(entry) ?? first.type) : first.type
  return {
    ...fixed,
    tag,
    codec: kind === 'video' ? videoCodecOf(tag, entry) : audioCodecOf(tag, entry),
    encrypted: all.some(({ type }) => ENCRYPTED_TAGS.test(type)),
  }
}

function videoSize(entry: Uint8Array): { width: number; height: number } {
  const cursor = new ByteCursor(entry).skip(24)
  return { width: cursor.u16(), height: cursor.u16() }
}
