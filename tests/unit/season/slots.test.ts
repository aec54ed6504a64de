import { type MediaSpec, type PhotosSpec, type SingleMediaSpec } from '#shared/domain/season/media-spec'
import { countFault, slotByKey, slotsOf, specFor } from '#shared/domain/season/slots'
import { subProjectNamed } from '../../support/work-samples'

const mediaOf = (key: string) => subProjectNamed(key).spec.media
const outline = (media: MediaSpec) =>
  slotsOf(media).map(({ specs, links, ...slot }) => ({
    ...slot,
    ...(links ? { mostLinks: links.max.value } : {}),
    specs: specs.map(({ kind }) => kind),
  }))

it.each<[string, object[]]>([
  ['micro-video', [{ key: 'main', required: true, kinds: ['video'], specs: ['video'], min: 1, max: 1 }]],
  [
    'photography',
    [{ key: 'main', required: true, kinds: ['photo'], specs: ['photos'], min: 1, max: 8, seriesMin: 4 }],
  ],
  [
    'micro-film',
    [
      {
        key: 'main',
        required: true,
        kinds: ['video'],
        specs: ['video', 'links'],
        mostLinks: 1,
        min: 1,
        max: 1,
      },
    ],
  ],
  [
    'special-activity',
    [
      {
        key: 'links',
        label: '传播链接',
        required: true,
        kinds: [],
        specs: ['links'],
        mostLinks: 9,
        min: 1,
        max: 9,
      },
      {
        key: 'photos',
        label: '活动图片',
        required: false,
        kinds: ['photo'],
        specs: ['photos'],
        min: 1,
        max: 9,
      },
      {
        key: 'document',
        label: '案例材料',
        required: false,
        kinds: ['document'],
        specs: ['documents'],
        min: 1,
        max: 1,
      },
    ],
  ],
])('the slots of %s are its parts, or the one main slot', (key, slots) => {
  expect(outline(mediaOf(key))).toEqual(slots)
})

it('a slot of several specs has the widest bounds, and no series', () => {
  const photos = mediaOf('photography') as PhotosSpec
  const options = [photos, mediaOf('micro-video')] as SingleMediaSpec[]
  expect(outline({ kind: 'oneOf', options })).toEqual([
    { key: 'main', required: true, kinds: ['photo', 'video'], specs: ['photos', 'video'], min: 1, max: 8 },
  ])
})

it('finds a slot by its key, and in it what is asked of files of a kind', () => {
  const media = mediaOf('song')
  const recording = slotByKey(media, 'recording')
  expect(recording && specFor(recording, 'video')).toMatchObject({
    kind: 'video',
    maxDurationMs: { value: 360_000 },
  })
  expect(recording && specFor(recording, 'photo')).toBeUndefined()
  expect(slotByKey(media, 'main')).toBeUndefined()
})

const LIMITS = { min: 1, max: 8, seriesMin: 4, required: true }

it('takes one photo or a series of four to eight', () => {
  const reasons = Array.from({ length: 10 }, (_, count) => countFault(LIMITS, count)?.reason)
  expect(reasons).toEqual([
    ...['missing', undefined, 'seriesGap', 'seriesGap'],
    ...[undefined, undefined, undefined, undefined, undefined, 'tooMany'],
  ])
})

it('takes nothing where nothing is required, and never less than the least', () => {
  const optional = { min: 2, max: 9, required: false }
  expect([0, 1, 2, 9, 10].map((count) => countFault(optional, count))).toEqual([
    undefined,
    { reason: 'tooFew', limit: 2 },
    undefined,
    undefined,
    { reason: 'tooMany', limit: 9 },
  ])
})
