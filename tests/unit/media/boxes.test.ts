import { childBoxes, cursorOf, findBox } from '#shared/domain/media/boxes'
import { MediaFault } from '#shared/domain/media/media-fault'
import { parseSampleDescription } from '#shared/domain/media/sample-description'
import {
  box,
  bytesOf,
  fullBox,
  largeBox,
  lyingHeader,
  type Part,
  u32,
  u64,
  u8,
  zeros,
} from '../../support/mp4-boxes'
import { sampleEntry } from '../../support/mp4-writer'

const boxesIn = (...parts: Part[]) => {
  const bytes = bytesOf(parts)
  return childBoxes(bytes, 0, bytes.length).map(({ type, start, end }) => [type, start, end])
}
const whatOf = (act: () => unknown) => {
  try {
    return act()
  } catch (error) {
    return error instanceof MediaFault ? error.details?.what : error
  }
}

it.each<[string, Part, unknown[]]>([
  ['two after one another', [box('free', 'abc'), box('trak')], [['free', 8, 11], ['trak', 19, 19]]],
  ['one whose size takes 64 bits', largeBox('free', 'abc'), [['free', 16, 19]]],
  ['one that takes all that is left', [box('trak'), lyingHeader('free', 0), 'abc'], [['trak', 8, 8], ['free', 16, 19]]],
  ['one before fewer bytes than a header', [box('trak'), zeros(7)], [['trak', 8, 8]]],
  ['one before zeros', [box('trak'), zeros(40)], [['trak', 8, 8]]],
  ['one without a name that takes all that is left', [zeros(8), 'x'], [['\0\0\0\0', 8, 9]]],
  ['one called by QuickTime', box('\xa9nam', 'x'), [['\xa9nam', 8, 9]]],
  ['none', '', []],
])('boxes are found: %s', (_what, parts, found) => {
  expect(boxesIn(parts)).toEqual(found)
}) // prettier-ignore

it.each<[string, Part, string]>([
  ['larger than its parent', lyingHeader('trak', 9), 'box trak'],
  ['smaller than its header', [lyingHeader('trak', 7), 'x'], 'box trak'],
  ['larger than its parent in 64 bits', [u32(1), 'trak', u64(17)], 'box trak'],
  ['smaller than its header of 64 bits', [u32(1), 'trak', u64(15)], 'box trak'],
  ['of 64 bits that are cut', [u32(1), 'trak', u32(0)], 'range'],
  ['that nobody can name', lyingHeader('\x01rak', 9), 'box ????'],
])('a box %s is corrupt', (_what, parts, what) => {
  expect(whatOf(() => boxesIn(parts))).toBe(what)
})

describe('a description of samples', () => {
  const described = (kind: 'video' | 'audio', count: number, ...entries: Part[]) => {
    const stsd = fullBox('stsd', 0, 0, u32(count), entries)
    const found = findBox(childBoxes(stsd, 0, stsd.length), 'stsd')
    return whatOf(() => found && parseSampleDescription(found, kind))
  }
  const picture = sampleEntry({})
  const video = { codec: 'h264', tag: 'avc1', encrypted: false, width: 640, height: 480 }
  const audio = { codec: 'aac', tag: 'mp4a', encrypted: false, width: 0, height: 0 }
  const esds = (...bytes: number[]) => fullBox('esds', 0, 0, u8(...bytes), zeros(20))
  const coded = (...bytes: number[]) => sampleEntry({ kind: 'video', tag: 'mp4v', inEntry: esds(...bytes) })

  it.each<[string, Parameters<typeof described>, unknown]>([
    ['of pictures', ['video', 1, picture], video],
    ['of sound', ['audio', 1, sampleEntry({ kind: 'audio' })], audio],
    ['that is the first of two', ['video', 2, picture, sampleEntry({ tag: 'hvc1' })], video],
    ['beside a protected one', ['video', 2, picture, sampleEntry({ tag: 'encv' })], { ...video, encrypted: true }],
    ['that is protected and says of what', ['video', 1, sampleEntry({ tag: 'encv', inEntry: box('sinf', box('frma', 'hvc1')) })], { ...video, encrypted: true, tag: 'hvc1', codec: 'hevc' }],
    ['that is protected and does not say', ['video', 1, sampleEntry({ tag: 'drmi' })], { ...video, encrypted: true, tag: 'drmi', codec: undefined }],
    ['of protected sound', ['audio', 1, sampleEntry({ kind: 'audio', tag: 'drms' })], { ...audio, encrypted: true, tag: 'drms', codec: undefined }],
    ['that counts one too many', ['video', 2, picture], 'stsd'],
    ['that counts none', ['video', 0, picture], 'stsd'],
    ['of 256', ['video', 256, Array.from({ length: 256 }, () => picture)], video],
    ['of 257', ['video', 257, Array.from({ length: 257 }, () => picture)], 'stsd'],
  ])('%s', (_what, given, expected) => {
    expect(described(...given)).toEqual(expected)
  }) // prettier-ignore

  it.each<[string, number[], string | undefined]>([
    ['of short lengths', [3, 0x19, 0, 1, 0, 4, 0x11, 0x20], 'mpeg4'],
    ['of long lengths', [3, 0x80, 0x80, 0x80, 0x19, 0, 1, 0, 4, 0x80, 0x80, 0x80, 0x11, 0x20], 'mpeg4'],
    ['that depends on a stream', [3, 0x19, 0, 1, 0x80, 0, 9, 4, 0x11, 0x20], 'mpeg4'],
    ['with an address', [3, 0x19, 0, 1, 0x40, 2, 7, 7, 4, 0x11, 0x20], 'mpeg4'],
    ['with a clock', [3, 0x19, 0, 1, 0x20, 0, 9, 4, 0x11, 0x20], 'mpeg4'],
    ['of a type nobody knows', [3, 0x19, 0, 1, 0, 4, 0x11, 0x99], undefined],
    ['that is none', [5, 0x19, 0, 1, 0, 4, 0x11, 0x20], undefined],
    ['that holds none', [3, 0x19, 0, 1, 0, 5, 0x11, 0x20], undefined],
  ])('by a descriptor %s', (_what, bytes, codec) => {
    expect(described('video', 1, coded(...bytes))).toEqual({ ...video, tag: 'mp4v', codec })
  })

  it('of sound by a descriptor, which is AAC where it says nothing', () => {
    const entry = (...bytes: number[]) =>
      box('mp4a', sampleEntry({ kind: 'audio' }).subarray(8), esds(...bytes))
    expect(described('audio', 1, entry(3, 0x19, 0, 1, 0, 4, 0x11, 0x6b))).toEqual({ ...audio, codec: 'mp3' })
    expect(described('audio', 1, entry(5))).toEqual(audio)
  })
})

it('a cursor reads a box from where it begins to where it ends', () => {
  const bytes = bytesOf([box('free', 'abc'), box('free', 'd')])
  expect(childBoxes(bytes, 0, bytes.length).map((each) => cursorOf(each).left)).toEqual([3, 1])
})
