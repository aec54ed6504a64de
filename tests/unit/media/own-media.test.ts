import { checkAudio } from '#shared/domain/media/check-audio'
import { checkDocument } from '#shared/domain/media/check-document'
import { checkPhoto } from '#shared/domain/media/check-photo'
import { checkVideo } from '#shared/domain/media/check-video'
import { type MediaCheck } from '#shared/domain/media/verdict'
import {
  AUDIO_LIMITS,
  DOCUMENT_LIMITS,
  PHOTO_LIMITS,
  VIDEO_LIMITS,
} from '../../../local-cloud/media-check/limits'
import { memoryReader } from '../../support/counting-reader'
import { type MediaSample, ownMedia } from '../../support/own-media'

const CHECKS = {
  video: (bytes: Uint8Array) => checkVideo(memoryReader(bytes), VIDEO_LIMITS),
  photo: (bytes: Uint8Array) => checkPhoto(memoryReader(bytes), PHOTO_LIMITS),
  audio: (bytes: Uint8Array) => checkAudio(memoryReader(bytes), AUDIO_LIMITS),
  document: (bytes: Uint8Array) => checkDocument(memoryReader(bytes), DOCUMENT_LIMITS),
}

const shape = (width: number, height: number, rotationCw = 0) => ({ width, height, rotationCw })
const sound = (hasAudio: boolean) => (hasAudio ? { hasAudio, audioCodec: 'aac' } : { hasAudio })
const film = (durationMs: number, hasAudio: boolean, changes: object = {}) => ({
  ...{ format: 'mp4', majorBrand: 'isom', faststart: true, fragmented: false, videoCodec: 'h264' },
  ...shape(640, 480),
  ...sound(hasAudio),
  ...{ durationMs, ...changes },
})
const fragments = (durationMs: number, hasAudio: boolean) =>
  film(durationMs, hasAudio, { majorBrand: 'iso5', fragmented: true })
const photo = (format: string, rotationCw = 0, width = 4000, height = 3000) => ({
  ...{ format, ...shape(width, height, rotationCw) },
})
const heard = (format: string, audioCodec: string, durationMs: number) => ({
  ...{ format, audioCodec, hasAudio: true, durationMs },
})

const pages = (pageCount: number) => ({ format: 'pdf', pageCount })

/** What is said of each: facts beside its size, warnings, and the code where it is not accepted. */
const EXPECTED: Readonly<Record<string, readonly [facts: object, warnings?: string[], code?: string, details?: object]>> = {
  'B-frames, an edit list, compact sizes': [film(3000, true)],
  'index at the end, 64 bits everywhere': [film(2999, false, { faststart: false, videoCodec: 'mpeg4' }), ['NO_AUDIO', 'CODEC_PLAYBACK_RISK']],
  'sizes of 4 bits, sizes of 16 bits, a text': [film(10_000, true)],
  'a protected film': [film(10_000, true), [], 'ENCRYPTED'],
  'a QuickTime film': [film(3000, false, { format: 'mov', majorBrand: 'qt  ' }), [], 'QUICKTIME_MOV'],
  'places in user data, keys and a track': [film(10_000, true)],
  'fragments, mfra, sound': [fragments(9950, true)],
  'fragments, sidx, values in the movie': [fragments(10_000, false), ['NO_AUDIO']],
  'fragments, values in their headers': [fragments(10_000, true)],
  'dusk.mp4': [film(5000, true, shape(480, 270)), ['LOW_RESOLUTION']],
  'a JPEG, turned': [photo('jpeg', 90)],
  'a JPEG with bytes behind': [photo('jpeg'), ['TRAILING_DATA']],
  'a PNG, turned': [photo('png', 180)],
  'a PNG with bytes behind': [photo('png'), ['TRAILING_DATA']],
  'a HEIC, turned': [photo('heic', 270, 4032, 3024), ['CODEC_PLAYBACK_RISK']],
  'an AVIF': [photo('avif', 0, 4032, 3024), [], 'NOT_ALLOWED_FORMAT', { format: 'avif' }],
  'a WebP': [photo('webp')],
  'a GIF': [photo('gif', 0, 40, 30), [], 'NOT_ALLOWED_FORMAT', { format: 'gif' }],
  'jade.jpg': [photo('jpeg', 0, 900, 1200), ['LOW_RESOLUTION']],
  'a WAV': [heard('wav', 'pcm_u8', 2000)],
  'an MP3': [heard('mp3', 'mp3', 2160)],
  'an MP3 with tags and a count': [heard('mp3', 'mp3', 2160)],
  'an MP3 between tags of APE': [heard('mp3', 'mp3', 2160)],
  'a WAV of 64 bits': [heard('wav', 'pcm_u8', 2000)],
  'an M4A of ALAC, its index at the end': [
    { ...heard('m4a', 'alac', 10_000), majorBrand: 'M4A ', faststart: false, fragmented: false },
    ['CODEC_PLAYBACK_RISK'],
  ],
  'an M4A with a cover': [film(10_000, true, { format: 'm4a', majorBrand: 'M4A ', videoCodec: 'mjpeg' })],
  'a document with a table': [pages(3)],
  'a document with a cross-reference stream predicted from above': [pages(3)],
  'a document with all in an object stream': [pages(3)],
  'a document with an object stream that is not packed': [pages(3)],
  'a document with a table with a stream beside it': [pages(3)],
  'a document with its length at the beginning': [pages(3)],
  'a document with a packed revision that takes pages away': [pages(1)],
  'a document with a tree of several levels': [pages(40)],
  'a document with a script in an object stream': [pages(3), [], 'ACTIVE_CONTENT', { what: 'script' }],
} // prettier-ignore

function expectedOf({ name, bytes }: MediaSample): object {
  const [facts, warnings = [], code = 'OK', details] = EXPECTED[name] ?? [{}]
  return {
    ...{ verdict: code === 'OK' ? 'accept' : 'reject', code, warnings },
    facts: { sizeBytes: bytes.length, ...facts },
    ...(details ? { details } : {}),
  }
}

it.each(ownMedia())('$kind: $name', async (sample) => {
  expect(await CHECKS[sample.kind](sample.bytes)).toEqual<MediaCheck>(expectedOf(sample) as MediaCheck)
})
