import { type BitReader } from './bit-reader'

/** Profiles whose parameter sets tell of chroma and scaling. */
const HIGH_PROFILES = [100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135]
const YUV_444 = 3
const MAX_POC_CYCLE = 255

/** Moves a sequence parameter set (ITU-T H.264, 7.3.2.1.1) to `vui_parameters_present_flag`. */
export function skipToAvcVui(bits: BitReader): void {
  const profile = bits.skip(8).bits(8)
  bits.skip(16).golomb()
  if (HIGH_PROFILES.includes(profile)) skipHighProfile(bits)
  bits.golomb()
  skipPictureOrder(bits)
  bits.golomb()
  bits.skip(1).golombs(2)
  const framesOnly = bits.flag()
  bits.skip(framesOnly ? 1 : 2)
  if (bits.flag()) bits.golombs(4)
}

function skipHighProfile(bits: BitReader): void {
  const chroma = bits.golomb()
  if (chroma === YUV_444) bits.skip(1)
  bits.golombs(2).skip(1)
  if (!bits.flag()) return
  for (let list = 0; list < (chroma === YUV_444 ? 12 : 8); list++)
    if (bits.flag()) skipScalingList(bits, list < 6 ? 16 : 64)
}

function skipScalingList(bits: BitReader, size: number): void {
  let last = 8
  let next = 8
  for (let at = 0; at < size && next !== 0; at++) {
    next = (last + bits.signed() + 256) % 256
    if (next !== 0) last = next
  }
}

function skipPictureOrder(bits: BitReader): void {
  const type = bits.golomb()
  if (type === 0) bits.golomb()
  if (type !== 1) return
  bits.skip(1).golombs(2)
  bits.golombs(bits.count(MAX_POC_CYCLE))
}
