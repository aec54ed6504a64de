import { type Box, cursorOf } from '../boxes'
import { type ByteCursor } from '../byte-cursor'

export type Codec = 'avc' | 'hevc'

/** What a decoder must know before the first picture, as far as we read it. */
export interface ParameterSets {
  readonly codec: Codec
  /** The sequence parameter set, a NAL unit with its header. */
  readonly sps: Uint8Array
}

/** NAL unit types (ITU-T H.265, table 7-1). */
const HEVC_VPS = 32
const HEVC_SPS = 33
const HEVC_PPS = 34

/**
 * The sets that an `avcC` or `hvcC` (ISO/IEC 14496-15) holds, or nothing when any is missing: it then stands between the
 * pictures, where `avc1` and `hvc1` may not have it.
 */
export function parameterSets(configuration: Box, codec: Codec): ParameterSets | undefined {
  const cursor = cursorOf(configuration)
  const sps = codec === 'avc' ? avcSps(cursor) : hevcSps(cursor)
  return sps && { codec, sps }
}

function avcSps(cursor: ByteCursor): Uint8Array | undefined {
  const count = cursor.skip(5).u8() & 31
  return count > 0 ? unit(cursor) : undefined
}

function hevcSps(cursor: ByteCursor): Uint8Array | undefined {
  const first = new Map<number, Uint8Array>()
  for (let arrays = cursor.skip(22).u8(); arrays > 0; arrays--) {
    const type = cursor.u8() & 63
    for (let count = cursor.u16(); count > 0; count--) {
      const read = unit(cursor)
      if (!first.has(type)) first.set(type, read)
    }
  }
  return first.has(HEVC_VPS) && first.has(HEVC_PPS) ? first.get(HEVC_SPS) : undefined
}

function unit(cursor: ByteCursor): Uint8Array {
  const length = cursor.u16()
  const from = cursor.position
  return cursor.bytes.subarray(from, cursor.skip(length).position)
}
