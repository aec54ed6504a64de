import { box, fullBox, u16, u32, u8, zeros, type Part } from './mp4-boxes'
import { mp4, type MoviePlan, type TrackPlan } from './mp4-writer'

/** Films as QuickTime writes them, small enough to be read in a test. */

const hex = (text: string): Uint8Array => Buffer.from(text, 'hex')
const sized = (...units: Uint8Array[]) => units.map((unit) => [u16(unit.length), unit])

/** Sequence parameter sets of 160 × 120 pixels, from x264 and x265. */
export const SPS = {
  avc: hex('6742c00bda0a11f970110000030001000003003c0f142aa0'),
  avcFullRange: hex('6742c00bda0a11f97016e0202028000003000800000301e078a155'),
  hevc: hex('42010101600000030090000003000003003ca01420207cb965644a4c2f016808000003000800000300f040'),
  hevcFullRange: hex(
    '42010101600000030090000003000003003ca01420207cb965654a4c2f016e02020208000003000800000300f040',
  ),
}
const AVC_PPS = hex('68ce0fc8')
const HEVC_VPS = hex('40010c01ffff01600000030090000003000003003c959409')
const HEVC_PPS = hex('4401c073c189')

export const avcC = (...sets: Uint8Array[]): Uint8Array =>
  box('avcC', u8(1, 66, 192, 11, 255, 0xe0 | sets.length), sized(...sets), u8(1), sized(AVC_PPS))

export const hvcC = (...sets: Uint8Array[]): Uint8Array => {
  const arrays = [[HEVC_VPS], sets, [HEVC_PPS]].map((units, at) => [
    u8(32 + at),
    u16(units.length),
    sized(...units),
  ])
  return box('hvcC', zeros(22), u8(arrays.length), arrays)
}

export const nclc = box('colr', 'nclc', u16(1, 1, 1))

/** Three seconds of H.264. */
export const avc = (...inEntry: Part[]): TrackPlan => ({
  ...{ tag: 'avc1', headerTicks: 3000 },
  inEntry: [avcC(SPS.avc), inEntry],
})
export const hevc = (...inEntry: Part[]): TrackPlan => ({
  ...{ tag: 'hvc1', headerTicks: 3000 },
  inEntry: [hvcC(SPS.hevc), inEntry],
})

/** Object type 0x40 is AAC. */
export const esds = (objectType = 0x40): Uint8Array =>
  fullBox('esds', 0, 0, u8(3, 25, 0, 2, 0, 4, 17, objectType, 0x15), zeros(11), u8(5, 2, 0x11, 0x90, 6, 1, 2))

const wave = (inside: Part) => box('wave', box('frma', 'mp4a'), box('mp4a', u32(0)), inside, box('\0\0\0\0'))

/** The sample entry of a sound in version 0, 1 or 2 of QuickTime’s. */
export function soundEntry(version: 0 | 1 | 2, tag = 'mp4a', inside: Part = esds()): Uint8Array {
  const head = [zeros(6), u16(1), u16(version), zeros(6)]
  if (version === 0) return box(tag, head, u16(2, 16, 0, 0), u32(48000 * 65536), inside)
  if (version === 1)
    return box(tag, head, u16(2, 16, 0xfffe, 0), u32(48000 * 65536), u32(1024, 0, 0, 2), wave(inside))
  const rate = Buffer.alloc(8)
  rate.writeDoubleBE(96000)
  return box(
    tag, head, u16(3, 16, 0xfffe, 0), u32(0x10000), u32(72), rate, u32(6, 0x7f000000, 0, 0, 0, 1024), wave(inside),
  ) // prettier-ignore
}

export const described = (...entries: Uint8Array[]): TrackPlan['replace'] => ({
  stsd: fullBox('stsd', 0, 0, u32(entries.length), entries),
})

/** Three seconds of AAC, as phones write it. */
export const aac: TrackPlan = { kind: 'audio', headerTicks: 3000, replace: described(soundEntry(1)) }
export const pcm: TrackPlan = { kind: 'audio', replace: described(soundEntry(0, 'sowt', '')) }

/** Samples that all differ, so that a wrong place shows. */
const counted = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 7 + (at >> 8)) & 255)

export const quickTime = (...tracks: TrackPlan[]): Uint8Array => quickTimeFilm({ tracks })

export const quickTimeFilm = (plan: MoviePlan): Uint8Array =>
  mp4({
    brand: 'qt  ',
    compatible: ['qt  '],
    order: 'moov-at-end',
    before: box('wide'),
    samples: counted,
    ...plan,
  })

/** A QuickTime `meta`, which has no version, with values by key. */
export const quickTimeMeta = (values: Readonly<Record<string, string>>): Uint8Array =>
  box(
    'meta',
    fullBox('hdlr', 0, 0, zeros(4), 'mdta', zeros(12)),
    fullBox(
      'keys', 0, 0, u32(Object.keys(values).length),
      Object.keys(values).map((key) => [u32(key.length + 8), 'mdta', key]),
    ),
    box(
      'ilst',
      Object.values(values).map((value, at) => box(Buffer.from(u32(at + 1)).toString('latin1'), box('data', u32(1, 0), value))),
    ),
  ) // prettier-ignore
