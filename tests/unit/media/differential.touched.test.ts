import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareWithPeers, type ComparedFact, type Peer } from '../../support/compare-with-peers'
import { FFMPEG_FILMS, ffmpegFilm, ffmpegIsHere, makeFfmpegFilms } from '../../support/ffmpeg-films'
import { mp4, type MoviePlan, type TrackPlan } from '../../support/mp4-writer'
import { TRUTH_FOLDERS, truthRows } from '../../support/truth-set'

jest.setTimeout(180_000)

const NO_LENGTH = 'mediabunny takes from an edit list where showing begins, not how long it lasts'
const UNKNOWN_CODEC = 'mediabunny does not know this codec'
const NO_FRAGMENTS = 'mediabunny leaves out the fragments of a film whose index has samples'
const HEADER = 'ffprobe believes the header of the film, not its samples'

type Known = readonly [
  film: string,
  peer: Peer,
  fact: ComparedFact,
  ours: unknown,
  theirs: unknown,
  why: string,
]

/** Where a peer says something else of a good film, and why the checker is right to differ. Nothing else may differ. */
const KNOWN: readonly Known[] = [
  ['a list that trims the end', 'mediabunny', 'durationMs', 1000, 3000, NO_LENGTH],
  ['fragments after pictures in the index', 'mediabunny', 'durationMs', 2066, 567, NO_FRAGMENTS],
  ['MPEG-4 part 2 and MP3', 'mediabunny', 'videoCodec', 'mpeg4', undefined, UNKNOWN_CODEC],
  ['files/g12-mpeg4p2-mp3.mp4', 'mediabunny', 'videoCodec', 'mpeg4', undefined, UNKNOWN_CODEC],
  ['files/g15-mvhd-duration-0.mp4', 'ffprobe', 'durationMs', 4000, 0, HEADER],
  ['files/v-mp4parser-MOV00006-3gp.mp4', 'mediabunny', 'videoCodec', 'h263', undefined, UNKNOWN_CODEC],
  ['files/v-mp4parser-MOV00006-3gp.mp4', 'mediabunny', 'audioCodec', 'amr_nb', undefined, UNKNOWN_CODEC],
  ['files/v-mp4parser-count-video.mp4', 'ffprobe', 'durationMs', 24444, 24457, HEADER],
  ['files/v-filetype-fixture-2-m4v.mp4', 'mediabunny', 'durationMs', 19, 70, NO_LENGTH],
  ['files/v-filetype-fixture-imovie.mp4', 'mediabunny', 'durationMs', 66, 107, NO_LENGTH],
  ['files/v-filetype-fixture2-3gp.mp4', 'mediabunny', 'durationMs', 9673, 9700, NO_LENGTH],
  ['files/v-filetype-fixture2-3gp.mp4', 'mediabunny', 'videoCodec', 'h263', undefined, UNKNOWN_CODEC],
  ['files/v-filetype-fixture2-3gp.mp4', 'mediabunny', 'audioCodec', 'amr_nb', undefined, UNKNOWN_CODEC],
]

/** Both read these without a decoder's help, so that nothing needs to be in the samples. */
const picture: TrackPlan = { tag: 'vp09' }
const sound: TrackPlan = { kind: 'audio', tag: 'Opus', durations: [[30, 1000]] }

const WRITTEN: Readonly<Record<string, MoviePlan>> = {
  'plain boxes': { tracks: [picture, sound] },
  'pictures alone, index at the end': { order: 'moov-at-end', tracks: [picture] },
  'a 64-bit mdat and 64-bit places': { mdat: 'large', tracks: [{ ...picture, wideOffsets: true }, sound] },
  'an mdat to the end': { mdat: 'to-end', tracks: [picture, sound] },
  'turned 90 in boxes': { tracks: [{ ...picture, rotationCw: 90 }, sound] },
  'turned as a whole and in its track': { rotationCw: 90, tracks: [{ ...picture, rotationCw: 180 }, sound] },
  'one size for all samples': { tracks: [{ ...picture, sizeTable: 'constant' }, sound] },
  'durations in runs': { tracks: [{ ...picture, durations: [[10, 500], [15, 1500], [5, 90]] }] },
  'a text beside it': { tracks: [picture, sound, { kind: 'text' }] },
  'a list that skips the delay of B-frames': {
    tracks: [{ ...picture, offsets: [[30, 500]], edits: [{ segment: 3000, media: 500 }] }],
  },
  'a list that trims the beginning': { headerTicks: 1700, tracks: [{ ...picture, edits: [{ segment: 1700, media: 13_000 }] }] },
  'a list that trims the end': { headerTicks: 1000, tracks: [{ ...picture, edits: [{ segment: 1000, media: 0 }] }] },
  'a 64-bit list that pauses first': {
    headerTicks: 5000,
    tracks: [{ ...picture, edits: [{ segment: 2000, media: -1 }, { segment: 3000, media: 0 }], wideTimes: true }],
  },
} // prettier-ignore

const accepted = truthRows().filter(({ category, verdict }) => category === 'video' && verdict === 'accept')

/** Under CI the programs are asked for, whether they are there or not. */
const canCompare = ffmpegIsHere() || process.env.CI === 'true'
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'differential-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function expectKnown(film: string, path: string): Promise<void> {
  const known = KNOWN.filter(([name]) => name === film)
  expect(await compareWithPeers(path)).toEqual(
    known.map(([, peer, fact, ours, theirs]) => ({ peer, fact, ours, theirs })),
  )
}

const whenCompared = canCompare ? describe : describe.skip
whenCompared(
  `mediabunny and ffprobe${canCompare ? '' : ' (skipped: no ffmpeg)'} read as the checker does`,
  () => {
    describe('what the box writer makes:', () => {
      it.each(Object.entries(WRITTEN))('%s', async (name, plan) => {
        const path = join(folder, 'written.mp4')
        writeFileSync(path, mp4(plan))
        await expectKnown(name, path)
      })
    })

    describe('what ffmpeg makes:', () => {
      beforeAll(() => makeFfmpegFilms(folder))
      it.each(FFMPEG_FILMS)('%s', (name) => expectKnown(name, ffmpegFilm(folder, name)))
    })

    const whenNamed = TRUTH_FOLDERS.length > 0 ? describe : describe.skip
    whenNamed(
      `what the truth set accepts${TRUTH_FOLDERS.length > 0 ? '' : ' (skipped: MEDIA_CORPUS names no folder)'}:`,
      () => {
        it('is there', () => expect(accepted.length).toBeGreaterThan(20))
        for (const { file, path } of accepted) it(file, () => expectKnown(file, path))
      },
    )

    it('every known difference is of a film that exists', () => {
      const films = [
        ...Object.keys(WRITTEN),
        ...FFMPEG_FILMS,
        ...(TRUTH_FOLDERS.length > 0 ? accepted.map(({ file }) => file) : []),
      ]
      const unknown = KNOWN.filter(
        ([film]) => !films.includes(film) && (TRUTH_FOLDERS.length > 0 || !film.startsWith('files/')),
      )
      expect(unknown).toEqual([])
    })
  },
)
