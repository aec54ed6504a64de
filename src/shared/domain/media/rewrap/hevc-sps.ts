import { type BitReader } from './bit-reader'

const YUV_444 = 3
const MAX_SHORT_TERM_SETS = 64
const MAX_PICTURES = 16
const MAX_LONG_TERM = 32

/** Moves a sequence parameter set (ITU-T H.265, 7.3.2.2.1) to `vui_parameters_present_flag`. */
export function skipToHevcVui(bits: BitReader): void {
  const subLayers = bits.skip(16 + 4).bits(3)
  skipProfile(bits.skip(1), subLayers)
  bits.golomb()
  if (bits.golomb() === YUV_444) bits.skip(1)
  bits.golombs(2)
  if (bits.flag()) bits.golombs(4)
  bits.golombs(2)
  const orderBits = bits.golomb() + 4
  const told = bits.flag() ? subLayers + 1 : 1
  bits.golombs(told * 3).golombs(6)
  if (bits.flag() && bits.flag()) skipScalingLists(bits)
  bits.skip(2)
  if (bits.flag()) bits.skip(8).golombs(2).skip(1)
  skipShortTermSets(bits)
  if (bits.flag()) bits.skip(bits.count(MAX_LONG_TERM) * (orderBits + 1))
  bits.skip(2)
}

const PROFILE_BITS = 88
const LEVEL_BITS = 8

function skipProfile(bits: BitReader, subLayers: number): void {
  bits.skip(PROFILE_BITS + LEVEL_BITS)
  let told = 0
  for (let layer = 0; layer < subLayers; layer++)
    told += (bits.flag() ? PROFILE_BITS : 0) + (bits.flag() ? LEVEL_BITS : 0)
  bits.skip((subLayers > 0 ? (8 - subLayers) * 2 : 0) + told)
}

function skipScalingLists(bits: BitReader): void {
  for (let size = 0; size < 4; size++)
    for (let matrix = 0; matrix < 6; matrix += size === 3 ? 3 : 1) {
      if (!bits.flag()) bits.golomb()
      else bits.golombs((size > 1 ? 1 : 0) + Math.min(64, 16 << (size * 2)))
    }
}

function skipShortTermSets(bits: BitReader): void {
  const sets = bits.count(MAX_SHORT_TERM_SETS)
  let pictures = 0
  for (let set = 0; set < sets; set++)
    pictures = set > 0 && bits.flag() ? skipPredictedSet(bits, pictures) : skipPlainSet(bits)
}

/** Both answer how many pictures the set holds. */
function skipPredictedSet(bits: BitReader, before: number): number {
  bits.skip(1).golomb()
  let pictures = 0
  for (let at = 0; at <= before; at++) if (bits.flag() || bits.flag()) pictures++
  return pictures
}

function skipPlainSet(bits: BitReader): number {
  const pictures = bits.count(MAX_PICTURES) + bits.count(MAX_PICTURES)
  for (let at = 0; at < pictures; at++) {
    bits.golomb()
    bits.skip(1)
  }
  return pictures
}
