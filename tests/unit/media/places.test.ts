import fc from 'fast-check'
import { checkAudio } from '#shared/domain/media/check-audio'
import { checkVideo } from '#shared/domain/media/check-video'
import { erase } from '#shared/domain/media/places/place-mark'
import { readPlaces, requireNoPlace } from '#shared/domain/media/places/read-places'
import { writeWithoutPlaces } from '#shared/domain/media/places/write-without-places'
import { AUDIO_LIMITS, VIDEO_LIMITS } from '../../../local-cloud/media-check/limits'
import { memoryReader } from '../../support/counting-reader'
import { XMP_UUID } from '../../support/film-with-place'
import { box, fullBox, u16, u32, zeros, type Part } from '../../support/mp4-boxes'
import { mp4, type MoviePlan } from '../../support/mp4-writer'
import { quickTimeMeta } from '../../support/quicktime-writer'
import { MemoryWriter } from '../../support/rewrapped'

const PLACE = '+34.2658+108.9541/'
const LABEL = '{"Label":"1","ProduceID":"7f"}'
const KEYS = {
  'com.apple.quicktime.location.ISO6709': PLACE,
  AIGC: LABEL,
  'com.apple.quicktime.make': 'Apple',
}
const XMP = `<rdf:Description exif:GPSLatitude="34.2658N" TC260:AIGC='${LABEL}'><exif:GPSLongitude>108.9541E</exif:GPSLongitude></rdf:Description>`

const iso = fullBox('meta', 0, 0, quickTimeMeta(KEYS).subarray(8))
const xyz = box('\xa9xyz', u16(PLACE.length, 0x15c7), PLACE)
const loci = fullBox('loci', 0, 0, u16(0x15c7), `${PLACE}\0`, u32(1, 0x6cf43f, 0x224404, 0), '\0\0')
const itunes = (item: Part) =>
  box('udta', fullBox('meta', 0, 0, fullBox('hdlr', 0, 0, u32(0), 'mdir', zeros(13)), box('ilst', item)))
const freeform = (name: string, value: string) =>
  box('----', fullBox('mean', 0, 0, 'com.apple'), fullBox('name', 0, 0, name), box('data', u32(1, 0), value))

const movie = (inMoov: Part): MoviePlan => ({ inMoov })
const FILMS: readonly [string, MoviePlan][] = [
  ['3GPP’s box', movie(box('udta', loci))],
  ['QuickTime’s box', movie(box('udta', xyz, u32(0)))],
  ['a key of QuickTime', movie(quickTimeMeta(KEYS))],
  ['a key of MP4, in the user’s data', movie(box('udta', iso))],
  ['iTunes’ item', movie(itunes(box('\xa9xyz', box('data', u32(1, 0), PLACE))))],
  ['an item of iTunes with a name', movie(itunes(freeform('GPS position', PLACE)))],
  ['a track’s data', { tracks: [{ inTrak: box('udta', loci) }] }],
  ['XMP in the user’s data', movie(box('udta', box('XMP_', XMP)))],
  ['XMP behind the film', { after: box('uuid', XMP_UUID, XMP) }],
  ['an index at the end', { order: 'moov-at-end', inMoov: box('udta', xyz) }],
]

const told = async (bytes: Uint8Array) => {
  const { code } = await checkVideo(memoryReader(bytes), { ...VIDEO_LIMITS, require: requireNoPlace })
  return code
}

async function without(bytes: Uint8Array): Promise<Uint8Array> {
  const writer = new MemoryWriter()
  await writeWithoutPlaces(await readPlaces(memoryReader(bytes)), memoryReader(bytes), writer)
  return writer.bytes
}

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

describe.each(FILMS)('a place in %s', (_where, plan) => {
  const film = mp4(plan)

  it('is found, where the caller asks for it', async () => {
    expect([await told(film), (await checkVideo(memoryReader(film), VIDEO_LIMITS)).code]).toEqual([
      'PLACE_INSIDE',
      'OK',
    ])
  })

  it('is erased, and nothing moves or is lost beside it', async () => {
    const erased = await without(film)
    expect([erased.length, await told(erased)]).toEqual([film.length, 'OK'])
    expect(await checkVideo(memoryReader(erased), VIDEO_LIMITS)).toEqual(
      await checkVideo(memoryReader(film), VIDEO_LIMITS),
    )
    expect(textOf(erased)).not.toMatch(/34\.2658|108\.9541/)
    const kept = (text: string) => [text.includes(LABEL), text.includes('Apple')]
    expect(kept(textOf(erased))).toEqual(kept(textOf(film)))
    expect(await readPlaces(memoryReader(erased))).toEqual([])
  })
})

it('a track of measurements goes with all it recorded, picture and sound stay', async () => {
  const tracks = [{}, { kind: 'meta', tag: 'gpmd', sampleBytes: 9 }, { kind: 'audio' }] as const
  const film = mp4({ tracks, samples: (length) => Buffer.alloc(length, 'G') })
  const erased = textOf(await without(film))
  expect([await told(film), await told(Buffer.from(erased, 'latin1'))]).toEqual(['PLACE_INSIDE', 'OK'])
  expect(erased.length).toBe(film.length)
  // 30 samples of 10, 9 and 10 bytes.
  expect([...erased.matchAll(/G{99,}/g)].map(([run]) => run.length)).toEqual([300, 300])
})

it.each<[string, MoviePlan]>([
  ['nothing beside picture and sound', {}],
  ['a title and a device', movie(quickTimeMeta({ title: 'location', 'com.apple.quicktime.make': 'Apple' }))],
  ['subtitles', { tracks: [{}, { kind: 'text' }] }],
  ['XMP without a place', { after: box('uuid', XMP_UUID, `<rdf:Description TC260:AIGC='${LABEL}'/>`) }],
  ['user data out of order', movie(box('udta', u32(7), 'loci'))],
])('a film with %s tells no place, and is copied as it is', async (_what, plan) => {
  const film = mp4(plan)
  expect(await told(film)).toBe('OK')
  expect(Buffer.from(await without(film)).equals(film)).toBe(true)
})

it('the place of an M4A is found and erased', async () => {
  const song = mp4({ brand: 'M4A ', tracks: [{ kind: 'audio' }], inMoov: box('udta', loci) })
  const code = async (bytes: Uint8Array) =>
    (await checkAudio(memoryReader(bytes), { ...AUDIO_LIMITS, require: requireNoPlace })).code
  expect([await code(song), await code(await without(song))]).toEqual(['PLACE_INSIDE', 'OK'])
})

it('a fault that the film has anyway is told first', async () => {
  const long = mp4({ tracks: [{ durations: [[200, 10_000]] }], inMoov: box('udta', xyz) })
  expect(await told(long)).toBe('TOO_LONG')
})

it('what is erased does not depend on where the pieces are cut', () => {
  const mark = fc
    .tuple(fc.nat(60), fc.nat(20), fc.boolean())
    .map(([start, length, isName]) => ({ start, end: start + (isName ? 4 : length), isName }))
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 4 }), fc.integer({ min: 1, max: 30 }), (marks, step) => {
      const whole = new Uint8Array(90).fill(7)
      const pieces = whole.slice()
      erase(whole, 0, marks)
      for (let at = 0; at < pieces.length; at += step) erase(pieces.subarray(at, at + step), at, marks)
      expect(pieces).toEqual(whole)
    }),
  )
})
