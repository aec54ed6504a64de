import { checkDisplayPicture, DISPLAY_PICTURE, paintingsOf } from '#shared/domain/media/display-picture'
import { withoutMetadata } from '#shared/domain/media/jpeg-segments'
import { bytesOf, u16, u8, zeros } from '../../support/mp4-boxes'
import { jpeg, makerNotes, png, tableLikeEnd } from '../../support/picture-writer'

const small = { width: 1280, height: 720 }
/** A second scan, with a restart in it. */
const scan = bytesOf([u8(0xff, 0xda), u16(8), u8(1, 1, 0, 0, 63, 0, 0x34, 0xff, 0xd0, 0x56)])
const comment = (text: string) => bytesOf([u8(0xff, 0xfe), u16(text.length + 2), text])
const heavy = (length: number) =>
  jpeg({ ...small, coded: zeros(length - jpeg({ ...small, coded: '' }).length) })

describe('a picture that stands for a file', () => {
  it.each([
    ['plain', jpeg(small), small],
    ['progressive', jpeg({ ...small, frame: 0xc2, coded: ['\x12\xff\x00', tableLikeEnd(), scan] }), small],
    ['as large as it may be', heavy(DISPLAY_PICTURE.maxSizeBytes), small],
    ['a byte too large', heavy(DISPLAY_PICTURE.maxSizeBytes + 1), { fault: 'TOO_LARGE' }],
    ['a pixel too long', jpeg({ width: 700, height: 1281 }), { fault: 'TOO_MANY_PIXELS' }],
    ['with EXIF', jpeg({ ...small, orientation: 1 }), { fault: 'HAS_METADATA' }],
    ['with a comment', jpeg({ ...small, extra: comment('34.34N 108.94E') }), { fault: 'HAS_METADATA' }],
    ['with notes of the camera', jpeg({ ...small, extra: makerNotes(40) }), { fault: 'HAS_METADATA' }],
    [
      'with another one behind it',
      bytesOf([jpeg(small), jpeg({ orientation: 1 })]),
      { fault: 'HAS_METADATA' },
    ],
    ['cut off', jpeg(small).slice(0, -2), { fault: 'TRUNCATED' }],
    ['a PNG', png(small), { fault: 'NOT_ALLOWED_FORMAT' }],
    ['a page', bytesOf('<!doctype html>'), { fault: 'NOT_IMAGE' }],
    ['nothing', new Uint8Array(), { fault: 'EMPTY_FILE' }],
  ])('%s', async (_what, bytes, expected) => expect(await checkDisplayPicture(bytes)).toEqual(expected))
})

describe('leaving out what is said about a picture', () => {
  const pure = jpeg(small)

  it.each([
    ['nothing', pure],
    [
      'EXIF, a comment, a profile',
      jpeg({ ...small, orientation: 6, extra: [comment('GPS'), makerNotes(99)] }),
    ],
    ['what lies behind its end', bytesOf([pure, zeros(20), jpeg({ orientation: 1 })])],
    ['bytes that fill', bytesOf([pure.slice(0, 2), u8(0xff, 0xff), pure.slice(2)])],
  ])('%s', (_what, bytes) => expect(withoutMetadata(bytes)).toEqual(pure))

  it.each([
    ['a PNG', png()],
    ['one that stops within a segment', pure.slice(0, 12)],
    ['one that stops within the picture', pure.slice(0, -2)],
    ['one whose segments lead nowhere', bytesOf([pure.slice(0, 20), zeros(40)])],
  ])('%s has none', (_what, bytes) => expect(withoutMetadata(bytes)).toBeUndefined())
})

it('is painted ever smaller, in its own shape, and never larger than it is', () => {
  expect(paintingsOf(4000, 3000).map(({ width, height, quality }) => [width, height, quality])).toEqual([
    [1280, 960, 0.82],
    [1280, 960, 0.65],
    [960, 720, 0.7],
    [960, 720, 0.5],
    [640, 480, 0.6],
    [480, 360, 0.5],
  ])
  expect(paintingsOf(300, 500)[0]).toEqual({ width: 300, height: 500, quality: 0.82 })
  expect(paintingsOf(9000, 2)[5]).toEqual({ width: 480, height: 1, quality: 0.5 })
})
