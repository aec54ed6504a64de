import { checkPhoto, type PhotoLimits } from '#shared/domain/media/check-photo'
import { type MediaCheck } from '#shared/domain/media/verdict'
import { CountingReader, memoryReader } from '../../support/counting-reader'
import { bytesOf, fullBox, u16, zeros } from '../../support/mp4-boxes'
import { gif, heif, jpeg, makerNotes, png, pngChunk, tableLikeEnd, webp } from '../../support/picture-writer'

const LIMITS: PhotoLimits = {
  formats: ['jpeg', 'png', 'heic'],
  maxSizeBytes: { value: 10_485_760, inclusive: true },
  maxPixels: { value: 100_000_000, inclusive: true },
  warnLongSide: 2000,
}

const check = (bytes: Uint8Array, limits = LIMITS, name?: string) =>
  checkPhoto(memoryReader(bytes), limits, name)

describe('a photo', () => {
  it('is accepted with all its facts', async () => {
    const bytes = jpeg({ orientation: 6 })
    expect(await check(bytes)).toEqual<MediaCheck>({
      verdict: 'accept',
      code: 'OK',
      warnings: [],
      facts: { sizeBytes: bytes.length, format: 'jpeg', width: 4000, height: 3000, rotationCw: 90 },
    })
  })

  it.each<[string, Uint8Array, string, number]>([
    ['a JPEG', jpeg(), 'jpeg', 0],
    [
      'a progressive JPEG',
      jpeg({ frame: 0xc2, coded: ['\x12\xff\x00', tableLikeEnd(), '\x34\xff\xd0\x56'] }),
      'jpeg',
      0,
    ],
    [
      'a JPEG after a quarter of a megabyte of notes',
      jpeg({ extra: Array.from({ length: 4 }, () => makerNotes(65_000)) }),
      'jpeg',
      0,
    ],
    ['a JPEG upside down', jpeg({ orientation: 3 }), 'jpeg', 180],
    ['a JPEG turned left', jpeg({ orientation: 8 }), 'jpeg', 270],
    ['a PNG', png(), 'png', 0],
    ['a PNG turned right', png({ orientation: 6 }), 'png', 90],
    ['a HEIC', heif({ width: 4000, height: 3000 }), 'heic', 0],
    ['a HEIC called mif1', heif({ width: 4000, height: 3000, brand: 'mif1' }), 'heic', 0],
    ['a HEIC turned', heif({ width: 4000, height: 3000, turns: 3 }), 'heic', 90],
  ])('%s', async (_what, bytes, format, rotationCw) => {
    const { code, facts } = await check(bytes)
    expect([code, facts.format, facts.width, facts.height, facts.rotationCw]).toEqual([
      'OK',
      format,
      4000,
      3000,
      rotationCw,
    ])
  })

  it.each([
    ['one byte under the largest size', -1, 'OK'],
    ['the largest size', 0, 'OK'],
    ['one byte over', 1, 'TOO_LARGE'],
  ])('of %s', async (_what, difference, code) => {
    const bytes = png()
    expect(
      (await check(bytes, { ...LIMITS, maxSizeBytes: { value: bytes.length - difference, inclusive: true } }))
        .code,
    ).toBe(code)
  })

  it.each([
    [12_000_000, 'OK'],
    [11_999_999, 'TOO_MANY_PIXELS'],
  ])('of 12,000,000 pixels where %i are the most', async (maxPixels, code) => {
    expect((await check(jpeg(), { ...LIMITS, maxPixels: { value: maxPixels, inclusive: true } })).code).toBe(
      code,
    )
  })

  it.each([
    [1999, ['LOW_RESOLUTION']],
    [2000, []],
  ])('with a long side of %i', async (height, warnings) => {
    expect((await check(png({ width: 1000, height }))).warnings).toEqual(warnings)
  })

  it.each([
    ['photo.jpg', []],
    ['photo.JPEG', []],
    ['photo', []],
    ['photo.png', ['EXT_MISMATCH']],
  ])('named %s', async (name, warnings) => {
    expect((await check(jpeg(), LIMITS, name)).warnings).toEqual(warnings)
  })
})

describe('a cut photo', () => {
  it.each<[string, Uint8Array, number]>([
    ['a JPEG without its last byte', jpeg(), 1],
    ['a JPEG cut in the picture', jpeg(), 200],
    ['a JPEG cut in its header', jpeg(), 520],
    [
      'a JPEG cut in the picture whose notes hold a whole preview',
      jpeg({ extra: bytesOf([makerNotes(9), jpegNotes()]) }),
      200,
    ],
    ['a PNG without its last byte', png(), 1],
    ['a PNG cut in the picture', png(), 100],
    ['a PNG cut in its header', png(), png().length - 30],
    ['a HEIC without its last byte', heif(), 1],
    ['a HEIC cut in the picture', heif(), 500],
    ['a HEIC cut in its header', heif(), 1000],
    ['a HEIC cut before its header', heif(), heif().length - 30],
  ])('%s', async (_what, bytes, missing) => {
    expect((await check(bytes.subarray(0, bytes.length - missing))).code).toBe('TRUNCATED')
  })
})

/** An application segment that contains a small JPEG, ends and all. */
function jpegNotes(): Uint8Array {
  const notes = Buffer.from(makerNotes(700))
  Buffer.from(jpeg({ width: 160, height: 120, coded: 'thumb' })).copy(notes, 100)
  return notes
}

describe('bytes after the picture', () => {
  it.each<[string, Uint8Array, string[]]>([
    ['zeros after a JPEG', bytesOf([jpeg(), zeros(60)]), []],
    ['the clip of a motion photo', bytesOf([jpeg(), zeros(700_000).fill(0x11)]), ['TRAILING_DATA']],
    ['a second picture, whole', bytesOf([jpeg(), jpeg({ width: 800, height: 600 })]), []],
    ['a second picture, cut', bytesOf([jpeg(), jpeg().subarray(0, 300)]), ['TRAILING_DATA']],
    ['notes after a PNG', bytesOf([png(), zeros(99).fill(1)]), ['TRAILING_DATA']],
  ])('%s', async (_what, bytes, warnings) => {
    const { code, facts, warnings: found } = await check(bytes)
    expect([code, facts.width, found]).toEqual(['OK', 4000, warnings])
  })
})

describe('what is no photo for us', () => {
  it.each<[string, Uint8Array, string, string | undefined]>([
    ['nothing', zeros(0), 'EMPTY_FILE', undefined],
    ['a web page', bytesOf('<html><body>404</body></html>'), 'NOT_IMAGE', 'html'],
    ['JSON with the letters WEBP in it', bytesOf('{"name":"WEBP"}'), 'NOT_IMAGE', undefined],
    ['random bytes', zeros(999).fill(0xa5), 'NOT_IMAGE', undefined],
    ['a WebP', webp(), 'NOT_ALLOWED_FORMAT', 'webp'],
    ['a GIF', gif(), 'NOT_ALLOWED_FORMAT', 'gif'],
    ['an AVIF', heif({ brand: 'avif', compatible: 'mif1avif' }), 'NOT_ALLOWED_FORMAT', 'avif'],
    ['an AVIF called mif1', heif({ brand: 'mif1', compatible: 'mif1avif' }), 'NOT_ALLOWED_FORMAT', 'avif'],
  ])('%s', async (_what, bytes, code, format) => {
    const { code: found, facts } = await check(bytes)
    expect([found, facts.format]).toEqual([code, format])
  })

  it('is described all the same', async () => {
    const { facts } = await check(webp({ width: 640, height: 480 }))
    expect([facts.width, facts.height]).toEqual([640, 480])
  })
})

it('a large JPEG costs two requests', async () => {
  const reader = new CountingReader(memoryReader(jpeg({ coded: zeros(9_000_000).fill(0x5a) })))
  expect((await checkPhoto(reader, LIMITS)).code).toBe('OK')
  expect([reader.requests, reader.bytesRead]).toEqual([2, 65_536 + 4096])
})

describe('a picture made to keep the checker busy', () => {
  const chunks = (between: number) =>
    bytesOf([
      png().subarray(0, 33),
      Array.from({ length: between }, () => pngChunk('IDAT')),
      pngChunk('IEND'),
      'x',
    ])
  const emptyExtents = (items: number, extents: number) =>
    fullBox(
      'iloc',
      0,
      0,
      u16(0, items),
      Array.from({ length: items }, () => u16(1, 0, extents)),
    )

  it.each<[string, Uint8Array, string]>([
    ['20,481 chunks', chunks(20_479), 'CORRUPT'],
    ['20,480 chunks', chunks(20_478), 'OK'],
    ['60,000 items of 65,535 empty extents', heif({ iloc: emptyExtents(60_000, 65_535) }), 'CORRUPT'],
    ['60,000 items of one empty extent', heif({ iloc: emptyExtents(60_000, 1) }), 'OK'],
  ])('by %s', async (_what, bytes, code) => {
    expect((await check(bytes)).code).toBe(code)
  })
})
