import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fragmentedMp4 } from './fragmented-mp4'
import { box, bytesOf, fullBox, u16, u8, zeros } from './mp4-boxes'
import { mp4, type TrackPlan } from './mp4-writer'
import { PDF_TRUTH } from './pdf-samples'
import { gif, heif, jpeg, png, webp } from './picture-writer'
import { quickTimeMeta } from './quicktime-writer'
import { apeTag, id3, mp3, rf64, wav } from './sound-writer'

export type MediaKind = 'video' | 'photo' | 'audio' | 'document'

/** A whole media file and what it is checked as. */
export interface MediaSample {
  readonly name: string
  readonly kind: MediaKind
  readonly bytes: Uint8Array
}

const SEED_MEDIA = path.join(__dirname, '../../local-cloud/seed-media')
const fromSeed = (name: string) => readFileSync(path.join(SEED_MEDIA, name))

const sound: TrackPlan = { kind: 'audio', durations: [[100, 1000]] }
const esds = fullBox('esds', 0, 0, u8(3, 0x80, 0x80, 0x25, 0, 1, 0, 4, 0x11, 0x20), zeros(12))
const PLACE_BOX = box('udta', box('\xa9xyz', u16(12, 0x15c7), '+34.2+108.9/'))
const protection = box('sinf', box('frma', 'avc1'))

const videos: Readonly<Record<string, () => Uint8Array>> = {
  'B-frames, an edit list, compact sizes': () =>
    mp4({
      tracks: [
        { edits: [{ segment: 3000, media: 0 }], offsets: [[30, 500]] },
        { kind: 'audio', sizeTable: 'stz2-8' },
      ],
    }),
  'index at the end, 64 bits everywhere': () =>
    mp4({
      order: 'moov-at-end',
      mdat: 'large',
      tracks: [
        { wideOffsets: true, wideTimes: true, tag: 'mp4v', inEntry: esds, edits: [{ segment: 0, media: 9 }] },
      ],
    }),
  'sizes of 4 bits, sizes of 16 bits, a text': () =>
    mp4({ tracks: [{ sizeTable: 'stz2-4' }, { ...sound, sizeTable: 'stz2-16' }, { kind: 'text' }] }),
  'a protected film': () => mp4({ tracks: [{ tag: 'encv', inEntry: protection }, sound] }),
  'a QuickTime film': () => mp4({ brand: 'qt  ', compatible: ['qt  '], tracks: [{ sizeTable: 'constant' }] }),
  'places in user data, keys and a track': () =>
    mp4({
      tracks: [{}, { ...sound, inTrak: box('udta', fullBox('loci', 0, 0, zeros(20))) }, { kind: 'meta' }],
      inMoov: [quickTimeMeta({ 'com.apple.quicktime.location.ISO6709': '+34.2+108.9/' }), PLACE_BOX],
    }),
  'fragments, mfra, sound': () =>
    fragmentedMp4({ index: 'mfra', audio: true, edits: [{ segment: 0, media: 500 }] }),
  'fragments, sidx, values in the movie': () => fragmentedMp4({ index: 'sidx', values: 'trex' }),
  'fragments, values in their headers': () => fragmentedMp4({ values: 'tfhd', audio: true }),
  'dusk.mp4': () => fromSeed('dusk.mp4'),
}

const photos: Readonly<Record<string, () => Uint8Array>> = {
  'a JPEG, turned': () => jpeg({ orientation: 6 }),
  'a JPEG with bytes behind': () => Buffer.concat([jpeg(), zeros(900).fill(0xee)]),
  'a PNG, turned': () => png({ orientation: 3 }),
  'a PNG with bytes behind': () => Buffer.concat([png(), zeros(99).fill(1)]),
  'a HEIC, turned': () => heif({ turns: 1 }),
  'an AVIF': () => heif({ brand: 'avif', compatible: 'mif1avif' }),
  'a WebP': () => webp(),
  'a GIF': () => gif(),
  'jade.jpg': () => fromSeed('jade.jpg'),
}

const sounds: Readonly<Record<string, () => Uint8Array>> = {
  'a WAV': () => wav(2),
  'an MP3': () => mp3(60),
  'an MP3 with tags and a count': () => Buffer.concat([id3, mp3(60, 60)]),
  'an MP3 between tags of APE': () =>
    bytesOf([apeTag(500), mp3(30), mp3(30), apeTag(900), 'TAG', zeros(125)]),
  'a WAV of 64 bits': () => rf64(2),
  'an M4A of ALAC, its index at the end': () =>
    mp4({ brand: 'M4A ', order: 'moov-at-end', tracks: [{ ...sound, tag: 'alac' }] }),
  'an M4A with a cover': () =>
    mp4({ brand: 'M4A ', tracks: [{ tag: 'jpeg', durations: [[1, 10_000]] }, sound] }),
}

const DOCUMENTS = [
  'a table',
  'a cross-reference stream predicted from above',
  'all in an object stream',
  'an object stream that is not packed',
  'a table with a stream beside it',
  'its length at the beginning',
  'a packed revision that takes pages away',
  'a tree of several levels',
  'a script in an object stream',
]
const documents = Object.fromEntries(
  DOCUMENTS.map((name) => [`a document with ${name}`, () => PDF_TRUTH[name]?.().bytes ?? new Uint8Array(0)]),
)

const samples = (kind: MediaKind, makers: Readonly<Record<string, () => Uint8Array>>): MediaSample[] =>
  Object.entries(makers).map(([name, make]) => ({ name, kind, bytes: make() }))

/** One file of every shape the project can make or brings along. */
export const ownMedia = (): MediaSample[] => [
  ...samples('video', videos),
  ...samples('photo', photos),
  ...samples('audio', sounds),
  ...samples('document', documents),
]
