import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkVideo } from '#shared/domain/media/check-video'
import { planRewrap } from '#shared/domain/media/rewrap/plan-rewrap'
import { VIDEO_LIMITS } from '../../../../local-cloud/media-check/limits'
import { memoryReader } from '../../../support/counting-reader'
import { ffmpegIsHere } from '../../../support/ffmpeg-films'
import { filmFacts } from '../../../support/film-packets'
import { mp4boxCodecs } from '../../../support/media-peers'
import { mp4Boxes, structureFaults } from '../../../support/mp4-structure'
import {
  makeQuickTimeFilms,
  quickTimeFilm,
  REFUSED_FILMS,
  WHOLE_FILMS,
} from '../../../support/quicktime-films'
import { rewrapped } from '../../../support/rewrapped'
import { TRUTH_FOLDERS, truthRows } from '../../../support/truth-set'

jest.setTimeout(180_000)

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rewrap-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The film is a proper MP4, and shows and plays what its source does. */
async function expectSame(source: string): Promise<void> {
  const film = await rewrapped(readFileSync(source))
  const path = join(folder, 'rewrapped.mp4')
  writeFileSync(path, film)
  expect(structureFaults(film)).toEqual([])
  const { code, facts } = await checkVideo(memoryReader(film), VIDEO_LIMITS)
  expect([code, facts.faststart]).toEqual(['OK', true])
  expect(film.length).toBeLessThanOrEqual(readFileSync(source).length)
  expect(await filmFacts(path)).toEqual(await filmFacts(source))
  const codecs = await mp4boxCodecs(memoryReader(film))
  const sounds = mp4Boxes(film).filter(({ type }) => type === 'mp4a')
  expect(codecs.slice(1)).toEqual(sounds.map(() => 'mp4a.40.2'))
  expect(codecs[0]).toMatch(/^(avc1|hvc1)\.\w+/)
}

/** Under CI the programs are asked for, whether they are there or not. */
const canProbe = ffmpegIsHere() || process.env.CI === 'true'
const whenProbed = canProbe ? describe : describe.skip

whenProbed(`what ffmpeg makes of QuickTime${canProbe ? '' : ' (skipped: no ffmpeg)'}:`, () => {
  beforeAll(() => makeQuickTimeFilms(folder))

  it.each(WHOLE_FILMS)('%s becomes the same film as MP4', (name) => expectSame(quickTimeFilm(folder, name)))

  it.each(REFUSED_FILMS)('%s is %s', async (name, code) => {
    expect(await planRewrap(memoryReader(readFileSync(quickTimeFilm(folder, name))))).toMatchObject({
      ok: false,
      code,
    })
  })

  it.each(['H.264 with B-frames', 'index first'])('%s, cut, is TRUNCATED', async (name) => {
    const bytes = readFileSync(quickTimeFilm(folder, name))
    const cut = memoryReader(bytes.subarray(0, bytes.length * 0.6))
    expect(await planRewrap(cut)).toMatchObject({ ok: false, code: 'TRUNCATED' })
  })
})

const films = truthRows().filter(({ facts }) => facts?.major_brand === 'qt  ')
const whenNamed = TRUTH_FOLDERS.length > 0 && canProbe ? describe : describe.skip
whenNamed(
  `the truth set’s MOV files${TRUTH_FOLDERS.length > 0 ? '' : ' (skipped: MEDIA_CORPUS names no folder)'}:`,
  () => {
    it('are there', () => expect(films.length).toBeGreaterThan(0))

    for (const { file, path } of films) {
      it(`${file} becomes the same film as MP4`, () => expectSame(path))

      it(`${file}, cut, is TRUNCATED`, async () => {
        const bytes = readFileSync(path)
        expect(await planRewrap(memoryReader(bytes.subarray(0, bytes.length / 4)))).toMatchObject({
          ok: false,
          code: 'TRUNCATED',
        })
      })
    }
  },
)
