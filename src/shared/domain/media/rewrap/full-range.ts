import { MediaFault } from '../media-fault'
import { BitReader } from './bit-reader'
import { skipToAvcVui } from './avc-sps'
import { skipToHevcVui } from './hevc-sps'
import { type ParameterSets } from './parameter-sets'

const EXTENDED_ASPECT = 255

/** Whether the stream uses the full range of values; false where it does not say, or cannot be read. */
export function isFullRange({ codec, sps }: ParameterSets): boolean {
  try {
    const bits = new BitReader(sps)
    if (codec === 'avc') skipToAvcVui(bits)
    else skipToHevcVui(bits)
    return rangeFlag(bits)
  } catch (error) {
    if (error instanceof MediaFault) return false
    throw error
  }
}

/** Reads `vui_parameters_present_flag` and on to `video_full_range_flag`; both standards have the same fields there. */
function rangeFlag(bits: BitReader): boolean {
  if (!bits.flag()) return false
  if (bits.flag() && bits.bits(8) === EXTENDED_ASPECT) bits.skip(32)
  if (bits.flag()) bits.skip(1)
  return bits.flag() && bits.skip(3).flag()
}
