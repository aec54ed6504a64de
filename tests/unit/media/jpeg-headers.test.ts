import { checkPhoto } from '#shared/domain/media/check-photo'
import { exifDay, exifPosition } from '#shared/domain/media/exif'
import { nearestCity } from '#shared/domain/media/nearest-city'
import { memoryReader } from '../../support/counting-reader'
import { bytesOf, type Part, u16, u32, u8, zeros } from '../../support/mp4-boxes'
import { jpeg, makerNotes, tiff } from '../../support/picture-writer'
import { little } from '../../support/sound-writer'
import { check, corrupt, cut, ok, type Row } from './photo-outcomes'

describe('a JPEG', () => {
  const segment = (marker: number, ...parts: Part[]) => {
    const payload = bytesOf(parts)
    return bytesOf([u8(0xff, marker), u16(payload.length + 2), payload])
  }
  const frame = (marker: number, width = 640, height = 480) =>
    segment(marker, u8(8), u16(height, width), u8(1, 1, 0x11, 0))
  const scan = (coded: Part = zeros(400).fill(0x5a)): Part => [segment(0xda, u8(1, 1, 0, 0, 63, 0)), coded]
  const START = '\xff\xd8'
  const END = '\xff\xd9'
  const exif = (...parts: Part[]) => segment(0xe1, 'Exif\0\0', parts)

  it.each([
    [0xc0, []],
    [0xc1, []],
    [0xc2, []],
    [0xc3, ['CODEC_PLAYBACK_RISK']],
    [0xc5, ['CODEC_PLAYBACK_RISK']],
    [0xc9, ['CODEC_PLAYBACK_RISK']],
    [0xcf, ['CODEC_PLAYBACK_RISK']],
  ])('with the frame %i', async (marker, warnings) => {
    expect(await check([START, frame(marker), scan(), END])).toEqual(ok([640, 480, 0], ...warnings))
  })

  it.each([0xc4, 0xc8, 0xcc, 0xbf, 0xd0, 0xdb])('with %i, which is no frame, has none', async (marker) => {
    const other = marker === 0xd0 ? u8(0xff, marker) : frame(marker)
    expect(await check([START, other, scan(), END])).toEqual(corrupt('SOF'))
  })

  it.each<Row>([
    ['of no width', [START, frame(0xc0, 0, 480), scan(), END], corrupt('SOF')],
    ['of no height', [START, frame(0xc0, 640, 0), scan(), END], corrupt('SOF')],
    ['that ends before its picture', [START, frame(0xc0)], cut([640, 480, 0])],
    ['that ends within its frame', [START, frame(0xc0).subarray(0, 8)], cut()],
    ['that ends with its first frame’s size', [START, frame(0xc0).subarray(0, 9)], cut([640, 480, 0])],
    ['whose end comes before its picture', [START, frame(0xc0), END, scan(), END], corrupt('JPEG marker')],
    ['with a segment that is none', [START, u8(0xff, 0), frame(0xc0), scan(), END], ok([640, 480, 0])],
    ['with bytes between its segments', [START, segment(0xe2), 'xx', u8(0xff, 0, 0xff, 0x33), frame(0xc0), scan(), END], ok([640, 480, 0])],
    ['with 64 KB between its segments', [START, segment(0xe2), zeros(65_534), frame(0xc0), scan(), END], ok([640, 480, 0])],
    ['with more than 64 KB between its segments', [START, segment(0xe2), zeros(65_536), frame(0xc0), scan(), END], corrupt('JPEG marker')],
    ['of nothing but bytes between segments', [START, segment(0xe2), zeros(900)], cut()],
    ['with a segment shorter than its length', [START, u8(0xff, 0xe2), u16(1), frame(0xc0), scan(), END], corrupt('JPEG segment')],
    ['with an empty segment', [START, u8(0xff, 0xe2), u16(2), frame(0xc0), scan(), END], ok([640, 480, 0])],
    ['with fill bytes before a segment', [START, u8(0xff, 0xff), frame(0xc0), scan(), END], ok([640, 480, 0])],
    ['with marks that have no length', [START, u8(0xff, 0x01, 0xff, 0xd8), frame(0xc0), scan(), END], ok([640, 480, 0])],
    ['of 2,000 segments', [START, Array.from({ length: 1998 }, () => segment(0xe2)), frame(0xc0), scan(), END], ok([640, 480, 0])],
    ['of 2,001 segments', [START, Array.from({ length: 1999 }, () => segment(0xe2)), frame(0xc0), scan(), END], corrupt('JPEG segments')],
    ['that is turned twice, the first time counts', [START, exif(tiff(6)), exif(tiff(3)), frame(0xc0), scan(), END], ok([640, 480, 90])],
    ['that is turned by notes which are no Exif', [START, segment(0xe1, 'Exix\0\0', tiff(6)), frame(0xc0), scan(), END], ok([640, 480, 0])],
    ['that is turned by another segment', [START, segment(0xe3, 'Exif\0\0', tiff(6)), frame(0xc0), scan(), END], ok([640, 480, 0])],
  ])('%s', async (_what, file, expected) => {
    expect(await check(file)).toEqual(expected)
  }) // prettier-ignore

  it.each([
    [1, 0],
    [2, 0],
    [3, 180],
    [4, 180],
    [5, 270],
    [6, 90],
    [7, 90],
    [8, 270],
    [9, 0],
  ])('of the orientation %i is turned by %i', async (orientation, rotationCw) => {
    expect((await check(jpeg({ orientation }))).shape).toEqual([4000, 3000, rotationCw])
  })

  const entry = (tag: number, value: number) => [u16(tag, 3), u32(1), u16(value, 0)]
  it.each<[string, Part, number]>([
    [
      'by an Intel’s order of bytes',
      ['II*\0', little(u32(8)), little(u16(1)), [0x0112, 3].map((each) => little(u16(each))), little(u32(1)), little(u16(6)), zeros(6)],
      90,
    ],
    ['in a second entry', ['MM\0*', u32(8), u16(2), entry(0x0100, 8), entry(0x0112, 6), u32(0)], 90],
    ['in a directory further behind', ['MM\0*', u32(20), zeros(12), u16(1), entry(0x0112, 6), u32(0)], 90],
    ['in no entry', ['MM\0*', u32(8), u16(1), entry(0x0113, 6), u32(0)], 0],
    ['in a directory that is cut', ['MM\0*', u32(8), u16(2), entry(0x0112, 6)], 0],
    ['in a directory beyond its end', ['MM\0*', u32(900), u16(1), entry(0x0112, 6), u32(0)], 0],
    ['in nothing', '', 0],
  ])('whose orientation stands %s', async (_what, structure, rotationCw) => {
    expect((await check([START, exif(structure), frame(0xc0), scan(), END])).shape).toEqual([
      ...[640, 480, rotationCw],
    ])
  }) // prettier-ignore

  const rest = 'no end of it'
  it.each<[string, Part, number | undefined]>([
    ['a stuffed byte', [u8(0xff, 0), 'a', END, rest], 1],
    ['a restart', [u8(0xff, 0xd3), 'a', END, rest], 1],
    ['fill bytes before its end', [u8(0xff, 0xff), END, rest], 1],
    ['a mark that leads beyond its end', [u8(0xff), 'a', END, rest], undefined],
    ['a table that looks like an end', [segment(0xc4, u8(0, 0xff, 0xd9, 1)), END, rest], 1],
    ['a table that is cut', [u8(0xff, 0xc4), u16(900), 'a', END, rest], undefined],
    ['a mark that is cut', ['a', u8(0xff)], undefined],
    ['a mark whose length is cut', ['a', u8(0xff, 0xc4, 0)], undefined],
    ['a table of no length', [u8(0xff, 0xc4), u16(0), END, rest], 1],
    ['no mark at all', 'abc', undefined],
    ['a quarter of a megabyte between two marks', [zeros(262_144 * 2 - 1).fill(1), END, rest], 1],
    ['a mark across a quarter of a megabyte', [zeros(262_143).fill(1), END, rest], 1],
    ['a table across a quarter of a megabyte', [zeros(262_100).fill(1), segment(0xc4, zeros(600)), END, rest], 1],
  ])('with %s in its picture ends where it ends', async (_what, coded, ended) => {
    const expected = ended === undefined ? cut([640, 480, 0]) : ok([640, 480, 0], 'TRAILING_DATA')
    expect(await check([START, frame(0xc0), scan(coded)])).toEqual(expected)
  }) // prettier-ignore

  it.each([
    ['no', 0, []],
    ['one', 1, []],
    ['4,094', 4094, []],
    ['4,095', 4095, ['TRAILING_DATA']],
  ])('with %s zeros behind it', async (_what, count, warnings) => {
    expect((await check([jpeg(), zeros(count)])).warnings).toEqual(warnings)
  })

  it('whose notes reach beyond what is read first costs a second piece of the file', async () => {
    expect((await check(jpeg({ orientation: 6, extra: makerNotes(65_500) }))).shape).toEqual([4000, 3000, 90])
  })
})

describe('the day a photo was taken', () => {
  /** A big-endian directory that leads to one that says when, at 26, in letters at 44. */
  const taken = (text: string, at = 44) =>
    bytesOf([
      ...['MM\0*', u32(8)],
      ...[u16(1), u16(0x8769, 4), u32(1, 26), u32(0)],
      ...[u16(1), u16(0x9003, 2), u32(20, at), u32(0)],
      text,
    ])

  it.each([
    ['said', taken('2020:04:12 05:31:09\0'), '2020-04-12'],
    ['a leap day', taken('2020:02:29 00:00:00\0'), '2020-02-29'],
    ['a day there never was', taken('2021:02:29 00:00:00\0'), undefined],
    ['never set', taken('0000:00:00 00:00:00\0'), undefined],
    ['no date', taken('some other words...\0'), undefined],
    ['beyond the end', taken('2020:04:12 05:31:09\0', 9000), undefined],
    ['cut off', taken('2020:04:12 05:31:09\0').slice(0, 30), undefined],
    ['not there', tiff(6), undefined],
    ['nothing', new Uint8Array(), undefined],
  ])('%s', (_what, bytes, day) => expect(exifDay(bytes)).toBe(day))

  it('is a fact of the photo', async () => {
    const app1 = bytesOf(['Exif\0\0', taken('2020:04:12 05:31:09\0')])
    const bytes = jpeg({ extra: [u8(0xff, 0xe1), u16(app1.length + 2), app1] })
    const { facts } = await checkPhoto(memoryReader(bytes), {
      formats: ['jpeg'],
      maxSizeBytes: { value: 99_999 },
      maxPixels: { value: 99_999_999 },
    })
    expect(facts.takenOn).toBe('2020-04-12')
  })
})

describe('the place of a photo', () => {
  type Angle = readonly [degrees: number, minutes: number, seconds: number]
  const fractions = (angle: Angle, under: number) => angle.flatMap((part) => [u32(part * under), u32(under)])
  /** A big-endian directory that leads to one that says where, at 26, its angles at 80 and 104. */
  const placed = (sides: string, north: Angle, east: Angle, { under = 1, at = 80 } = {}) =>
    bytesOf([
      ...['MM\0*', u32(8)],
      ...[u16(1), u16(0x8825, 4), u32(1, 26), u32(0)],
      ...[u16(4), u16(1, 2), u32(2), `${sides[0]}\0\0\0`, u16(2, 5), u32(3, at)],
      ...[u16(3, 2), u32(2), `${sides[1]}\0\0\0`, u16(4, 5), u32(3, 104), u32(0)],
      ...fractions(north, under),
      ...fractions(east, under),
    ])
  const cityOf = (bytes: Uint8Array) => {
    const position = exifPosition(bytes)
    return position && nearestCity(position)
  }

  it.each([
    ['in the middle of 西安', placed('NE', [34, 15, 36], [108, 56, 24], { under: 100 }), 'xian'],
    ['in 陈仓, 20 km from 宝鸡', placed('NE', [34, 21, 0], [107, 23, 0]), 'baoji'],
    ['between 西安 and 咸阳', placed('NE', [34, 20, 0], [108, 44, 0]), 'xianyang'],
    ['in 天水, another province’s', placed('NE', [34, 35, 0], [105, 43, 0]), undefined],
    ['in the south', placed('SE', [34, 15, 36], [108, 56, 24]), undefined],
    ['in the west', placed('NW', [34, 15, 36], [108, 56, 24]), undefined],
    ['zero, for the camera did not know', placed('NE', [0, 0, 0], [0, 0, 0]), undefined],
    ['divided by zero', placed('NE', [34, 15, 36], [108, 56, 24], { under: 0 }), undefined],
    ['no angle', placed('NE', [134, 0, 0], [108, 56, 24]), undefined],
    ['beyond the end', placed('NE', [34, 15, 36], [108, 56, 24], { at: 9000 }), undefined],
    ['cut off', placed('NE', [34, 15, 36], [108, 56, 24]).slice(0, 90), undefined],
    ['not there', tiff(6), undefined],
  ])('%s', (_what, bytes, city) => expect(cityOf(bytes)).toBe(city))

  it('gives a fact of its city alone', async () => {
    const app1 = bytesOf(['Exif\0\0', placed('NE', [34, 15, 36], [108, 56, 24])])
    const bytes = jpeg({ extra: [u8(0xff, 0xe1), u16(app1.length + 2), app1] })
    const { facts } = await checkPhoto(memoryReader(bytes), {
      formats: ['jpeg'],
      maxSizeBytes: { value: 99_999 },
      maxPixels: { value: 99_999_999 },
    })
    expect(facts).toMatchObject({ takenNear: 'xian' })
    expect(JSON.stringify(facts)).not.toMatch(/108|34\./)
  })
})
