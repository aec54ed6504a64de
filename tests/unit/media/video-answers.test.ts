import { checkVideo, type VideoLimits } from '#shared/domain/media/check-video'
import { memoryReader } from '../../support/counting-reader'
import { bytesOf, u32, zeros } from '../../support/mp4-boxes'
import { mp4, type MoviePlan, type TrackPlan } from '../../support/mp4-writer'

const LIMITS: VideoLimits = { maxDurationMs: { value: 180_000 }, maxSizeBytes: { value: 52_428_800 } }
const sound: TrackPlan = { kind: 'audio', durations: [[30, 1000]] }

const check = (bytes: Uint8Array, limits = LIMITS) => checkVideo(memoryReader(bytes), limits)
const checkMovie = (plan: MoviePlan) => check(mp4(plan))

it.each<[string, Uint8Array, object]>([
  ['of another format', bytesOf(['RIFF\0\0\0\0AVI LIST', zeros(99)]), { code: 'NOT_MP4', details: { format: 'avi' } }],
  ['of no format', zeros(99), { code: 'NOT_MP4' }],
  ['in a coding for cutting rooms', mp4({ tracks: [{ tag: 'apch' }] }), { code: 'CODEC_UNSUPPORTED', details: { codec: 'prores' } }],
  ['in a coding nobody knows', mp4({ tracks: [{ tag: 'zzzz' }] }), { code: 'CODEC_UNSUPPORTED', details: { codec: 'zzzz' } }],
  ['whose index is cut', bytesOf([mp4().subarray(0, 24), u32(900), 'moov', zeros(100)]), { code: 'TRUNCATED', details: { missingBytes: 792 } }],
  ['of one picture track with bytes and one without', mp4({ tracks: [{}, { sampleBytes: 0 }] }), { code: 'OK' }],
])('a film %s says so', async (_what, bytes, expected) => {
  const { code, details } = await check(bytes)
  expect({ code, ...(details && { details }) }).toEqual(expected)
}) // prettier-ignore

it('a film larger than allowed says how large it is', async () => {
  const { length } = mp4()
  expect((await check(mp4(), { ...LIMITS, maxSizeBytes: { value: length } })).details).toEqual({
    ...{ sizeBytes: length, maxSizeBytes: length },
  })
})

it('sound that some do not hear is remarked on as pictures are that some do not see', async () => {
  expect((await checkMovie({ tracks: [{}, { ...sound, tag: 'ac-3' }] })).warnings).toEqual([
    'CODEC_PLAYBACK_RISK',
  ])
})

it.each([
  [4000, []],
  [4001, ['HEADER_MISMATCH']],
  [2000, []],
  [1999, ['HEADER_MISMATCH']],
  [0xffffffff, []],
])('a header that claims %i ms for 3 s', async (headerTicks, warnings) => {
  expect((await checkMovie({ headerTicks, tracks: [{}, sound] })).warnings).toEqual(warnings)
})

it.each([
  [0, 480],
  [640, 0],
])('a picture of %i × %i has no size that could be told', async (width, height) => {
  const { facts } = await checkMovie({ tracks: [{ width, height }] })
  expect([facts.width, facts.height]).toEqual([undefined, undefined])
})
