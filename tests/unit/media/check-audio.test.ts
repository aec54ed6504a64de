import { checkAudio, type AudioLimits } from '#shared/domain/media/check-audio'
import { memoryReader } from '../../support/counting-reader'
import { bytesOf, zeros } from '../../support/mp4-boxes'
import { mp4, type TrackPlan } from '../../support/mp4-writer'
import { id3, mp3, wav } from '../../support/sound-writer'

const LIMITS: AudioLimits = {
  formats: ['mp3', 'm4a', 'wav'],
  maxDurationMs: { value: 360_000 },
  maxSizeBytes: { value: 15_728_640 },
}
const check = (bytes: Uint8Array, limits = LIMITS) => checkAudio(memoryReader(bytes), limits)

const sound: TrackPlan = { kind: 'audio', durations: [[100, 1000]] }
const m4a = (tracks: TrackPlan[]) => mp4({ brand: 'M4A ', tracks })

it.each<[string, Uint8Array, string, string, number]>([
  ['a WAV', wav(4), 'wav', 'pcm_u8', 4000],
  ['a WAV its recorder left open', wav(4, 0xffffffff), 'wav', 'pcm_u8', 4000],
  ['an MP3', mp3(100), 'mp3', 'mp3', 3600],
  ['an MP3 with its encoder’s count', mp3(100, 100), 'mp3', 'mp3', 3600],
  ['an MP3 behind its tags', bytesOf([id3, mp3(100)]), 'mp3', 'mp3', 3600],
  ['an M4A', m4a([sound]), 'm4a', 'aac', 10_000],
  ['an M4A of ALAC', m4a([{ ...sound, tag: 'alac' }]), 'm4a', 'alac', 10_000],
  [
    'an M4A with a cover that lasts longer',
    m4a([{ tag: 'jpeg', durations: [[1, 400_000]] }, sound]),
    'm4a',
    'aac',
    10_000,
  ],
  ['an M4A with a cover', m4a([{ tag: 'jpeg', durations: [[1, 10_000]] }, sound]), 'm4a', 'aac', 10_000],
])('%s is accepted', async (_what, bytes, format, codec, durationMs) => {
  const { code, facts } = await check(bytes)
  expect([code, facts.format, facts.audioCodec, facts.durationMs]).toEqual(['OK', format, codec, durationMs])
})

it.each<[string, Uint8Array, string]>([
  ['nothing', zeros(0), 'EMPTY_FILE'],
  ['a film', mp4({ tracks: [{}, sound] }), 'NOT_AUDIO'],
  ['a web page', bytesOf('<html></html>'), 'NOT_AUDIO'],
  ['a tag without sound', bytesOf([id3, zeros(4000)]), 'NOT_AUDIO'],
  ['a cut WAV', wav(4).subarray(0, 20_000), 'TRUNCATED'],
  ['a WAV cut before its sound', wav(4).subarray(0, 36), 'TRUNCATED'],
  ['a cut MP3 that counts its frames', mp3(100, 100).subarray(0, 9000), 'TRUNCATED'],
  ['an MP3 that ends within its tags', id3.subarray(0, 500), 'TRUNCATED'],
  ['a cut M4A', m4a([sound]).subarray(0, -1), 'TRUNCATED'],
  ['360 s', wav(360), 'TOO_LONG'],
  ['359 s', wav(359), 'OK'],
])('%s', async (_what, bytes, code) => {
  expect((await check(bytes)).code).toBe(code)
})

it.each<[string, Uint8Array, string[]]>([
  ['of AAC', m4a([sound]), []],
  ['of ALAC', m4a([{ ...sound, tag: 'alac' }]), ['CODEC_PLAYBACK_RISK']],
  ['of a coding nobody knows', m4a([{ ...sound, tag: 'zzzz' }]), ['CODEC_PLAYBACK_RISK']],
  ['as MP3', mp3(100), []],
  ['as WAV', wav(4), []],
])('a song %s may not play everywhere', async (_what, bytes, warnings) => {
  expect((await check(bytes)).warnings).toEqual(warnings)
})

it('of a format not asked for is refused', async () => {
  expect((await check(wav(1), { ...LIMITS, formats: ['mp3'] })).code).toBe('NOT_ALLOWED_FORMAT')
})

it.each<[string, Uint8Array, Partial<AudioLimits>, object]>([
  ['as large as may be', wav(1), { maxSizeBytes: { value: 8045 } }, { code: 'OK' }],
  [
    'larger',
    wav(1),
    { maxSizeBytes: { value: 8044 } },
    { code: 'TOO_LARGE', details: { sizeBytes: 8044, maxSizeBytes: 8044 } },
  ],
  ['longer', wav(360), {}, { code: 'TOO_LONG', details: { durationMs: 360_000, maxDurationMs: 360_000 } }],
  ['of another format', wav(1), { formats: ['mp3'] }, { code: 'NOT_ALLOWED_FORMAT', details: { format: 'wav' } }],
  ['protected', m4a([{ ...sound, tag: 'enca' }]), {}, { code: 'ENCRYPTED' }],
  ['of which one track is protected', m4a([sound, { ...sound, tag: 'enca' }]), {}, { code: 'ENCRYPTED' }],
  ['with a picture nobody knows', m4a([{ tag: 'zzzz' }, sound]), {}, { code: 'NOT_AUDIO', details: { format: 'mp4' } }],
  ['that is a film', mp4({ tracks: [{}, sound] }), {}, { code: 'NOT_AUDIO', details: { format: 'mp4' } }],
  ['that is called a film', mp4({ tracks: [sound] }), {}, { code: 'OK' }],
  ['without any bytes of sound', m4a([{ ...sound, sampleBytes: 0 }]), {}, { code: 'CORRUPT', details: { what: 'empty samples' } }],
  ['that is a picture', bytesOf('GIF89a'), {}, { code: 'NOT_AUDIO', details: { format: 'gif' } }],
])('a song %s', async (_what, bytes, limits, expected) => {
  const { code, details } = await check(bytes, { ...LIMITS, ...limits })
  expect({ code, ...(details && { details }) }).toEqual(expected)
}) // prettier-ignore

it.each([
  ['song.wav', []],
  ['song.mp3', ['EXT_MISMATCH']],
])('named %s', async (name, warnings) => {
  expect((await checkAudio(memoryReader(wav(1)), LIMITS, name)).warnings).toEqual(warnings)
})
