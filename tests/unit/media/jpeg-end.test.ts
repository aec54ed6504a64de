import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { checkPhoto } from '#shared/domain/media/check-photo'
import { codedPictureEnd } from '#shared/domain/media/jpeg-scan'
import { PHOTO_LIMITS } from '../../../local-cloud/media-check/limits'
import { memoryReader } from '../../support/counting-reader'
import { bytesOf, u8, zeros, type Part } from '../../support/mp4-boxes'
import { jpeg, png, pngChunk } from '../../support/picture-writer'

const SEED = join(__dirname, '../../../local-cloud/seed-media')
const PHOTOS = ['autumn', 'city', 'jade', 'morning', 'ripples'].map((name) => ({
  name,
  bytes: readFileSync(join(SEED, `${name}.jpg`)),
}))
const SAMSUNG: Part = [zeros(2), 'Panorama_Shot_InfoSEFH', zeros(8), 'SEFT']

async function check(file: Part): Promise<[code: string, ...warnings: string[]]> {
  const { code, warnings } = await checkPhoto(memoryReader(bytesOf(file)), {
    ...PHOTO_LIMITS,
    warnLongSide: 0,
  })
  return [code, ...warnings]
}

describe.each(PHOTOS)('the photo $name without its end marker', ({ bytes }) => {
  const open = bytes.subarray(0, -2)

  it.each<[string, Part, string[]]>([
    ['alone', '', ['OK', 'NO_END_MARK']],
    ['with half of it', u8(0xff), ['OK', 'NO_END_MARK']],
    ['before zeros', zeros(4096), ['OK', 'NO_END_MARK']],
    ['before what its camera adds', SAMSUNG, ['OK', 'NO_END_MARK', 'TRAILING_DATA']],
  ])('%s', async (_what, after, expected) => {
    expect(await check([open, after])).toEqual(expected)
  })

  it('is followed to its last byte', () => {
    expect(codedPictureEnd(open)).toBe(open.length)
  })

  it('and without more of its end is cut, also where zeros stand for the rest', () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: open.length - 1200 }),
        fc.boolean(),
        async (less, padded) => {
          const cut = open.subarray(0, padded ? -less - 64 : -less)
          expect((await check([cut, padded ? zeros(99_999) : '']))[0]).toBe('TRUNCATED')
        },
      ),
      { numRuns: 30 },
    ))
})

it('a coding that cannot be followed is whole where its camera’s directory ends the file', async () => {
  const open = jpeg({ frame: 0xc2 }).subarray(0, -2)
  expect(await check([open, SAMSUNG])).toEqual(['OK', 'NO_END_MARK', 'TRAILING_DATA'])
  expect(await check(open)).toEqual(['TRUNCATED'])
})

describe('a PNG without its end chunk', () => {
  const before = png().subarray(0, 33)
  const piece = (length: number) => pngChunk('IDAT', zeros(length))

  it.each<[string, Part, string[]]>([
    ['of one whole piece', [before, piece(300)], ['OK', 'NO_END_MARK']],
    ['whose last piece is the short one', [before, piece(8192), piece(8192), piece(40)], ['OK', 'NO_END_MARK']],
    ['after a piece as long as the one before', [before, piece(8192), piece(8192)], ['TRUNCATED']],
    ['within a piece', [before, piece(8192).subarray(0, -1)], ['TRUNCATED']],
    ['before its picture', [before], ['TRUNCATED']],
  ])('%s', async (_what, file, expected) => {
    expect(await check(file)).toEqual(expected)
  }) // prettier-ignore
})
