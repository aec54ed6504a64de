import { checkAudio } from '#shared/domain/media/check-audio'
import { checkDocument } from '#shared/domain/media/check-document'
import { checkPhoto } from '#shared/domain/media/check-photo'
import { checkVideo } from '#shared/domain/media/check-video'
import { MediaChangedError, MediaReadError, type MediaReader } from '#shared/domain/media/reader'
import { type MediaCheck } from '#shared/domain/media/verdict'
import {
  AUDIO_LIMITS,
  DOCUMENT_LIMITS,
  PHOTO_LIMITS,
  VIDEO_LIMITS,
} from '../../../local-cloud/media-check/limits'
import { CountingReader, memoryReader } from '../../support/counting-reader'
import { fragmentedMp4 } from '../../support/fragmented-mp4'
import { zeros } from '../../support/mp4-boxes'
import { mp4 } from '../../support/mp4-writer'
import { PDF_TRUTH } from '../../support/pdf-samples'
import { heif, jpeg, makerNotes, png } from '../../support/picture-writer'
import { id3, mp3, wav } from '../../support/sound-writer'

type Check = (reader: MediaReader) => Promise<MediaCheck>
const asVideo: Check = (reader) => checkVideo(reader, VIDEO_LIMITS)
const asPhoto: Check = (reader) => checkPhoto(reader, PHOTO_LIMITS)
const asAudio: Check = (reader) => checkAudio(reader, AUDIO_LIMITS)
const asDocument: Check = (reader) => checkDocument(reader, DOCUMENT_LIMITS)

const FRAGMENTS = { fragments: 20, sampleBytes: 20_000 }

const SAMPLES: [string, Check, Uint8Array][] = [
  ['a film with its index at the end', asVideo, mp4({ order: 'moov-at-end', tracks: [{ sampleBytes: 10_000 }] })],
  ['fragments without an index', asVideo, fragmentedMp4(FRAGMENTS)],
  ['fragments with an mfra', asVideo, fragmentedMp4({ ...FRAGMENTS, index: 'mfra' })],
  ['fragments with a sidx', asVideo, fragmentedMp4({ ...FRAGMENTS, index: 'sidx' })],
  ['a JPEG after notes', asPhoto, jpeg({ extra: [makerNotes(65_000), makerNotes(65_000)], coded: zeros(600_000).fill(0x11) })],
  ['a JPEG with bytes behind', asPhoto, Buffer.concat([jpeg({ coded: zeros(600_000).fill(0x11) }), zeros(9000).fill(1)])],
  ['a PNG with bytes behind', asPhoto, Buffer.concat([png(), zeros(100_000).fill(1)])],
  ['a HEIC', asPhoto, heif({ imageBytes: 500_000 })],
  ['an MP3 behind its tags', asAudio, Buffer.concat([id3, mp3(2000)])],
  ['a WAV', asAudio, wav(20)],
  ['a document with large pictures', asDocument, PDF_TRUTH['large pictures between']?.().bytes ?? zeros(0)],
] // prettier-ignore

/** Reads well until the read of this number, counted from 1. */
function failingAt(number: number, bytes: Uint8Array, error: Error): MediaReader {
  const whole = memoryReader(bytes)
  let reads = 0
  return {
    read: (position, length) => (++reads === number ? Promise.reject(error) : whole.read(position, length)),
    size: () => whole.size(),
  }
}

describe.each(SAMPLES)('%s', (_what, check, bytes) => {
  async function eachRead(): Promise<number[]> {
    const reader = new CountingReader(memoryReader(bytes))
    expect((await check(reader)).code).toBe('OK')
    return Array.from({ length: reader.requests }, (_, at) => at + 1)
  }

  it('asks to try again whichever read fails', async () => {
    for (const number of await eachRead()) {
      const { verdict, code } = await check(failingAt(number, bytes, new MediaReadError('no network')))
      expect([number, verdict, code]).toEqual([number, 'retry', 'RETRY'])
    }
  })

  it('says that it was exchanged whichever read finds it out', async () => {
    for (const number of await eachRead())
      await expect(check(failingAt(number, bytes, new MediaChangedError('another ETag')))).rejects.toThrow(
        MediaChangedError,
      )
  })

  it('asks to try again whichever read comes short', async () => {
    for (const number of await eachRead()) {
      const whole = memoryReader(bytes)
      let reads = 0
      const { code } = await check({
        read: async (position, length) => {
          const piece = await whole.read(position, length)
          return ++reads === number ? piece.subarray(0, -1) : piece
        },
        size: () => whole.size(),
      })
      expect([number, code]).toEqual([number, 'RETRY'])
    }
  })
})
