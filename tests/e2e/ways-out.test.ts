import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readWork } from '#shared/contract/works/works'
import { checkPhoto } from '#shared/domain/media/check-photo'
import { withoutMetadata } from '#shared/domain/media/jpeg-segments'
import { readPhotoLabel } from '#shared/domain/media/photo-label'
import { type Work } from '#shared/domain/work/work'
import { waysOut } from '#shared/texts/ways-out'
import { workForm } from '#shared/texts/work-form'
import { routes } from '../../src/routes'
import { BrowserJourney } from '../support/browser-journey'
import { makeCameraPhoto } from '../support/camera-photo'
import { memoryReader } from '../support/counting-reader'
import { ffmpegIsHere } from '../support/ffmpeg-films'
import { agreeToPrivacy, pickFile } from '../support/form-steps'
import { structureFaults } from '../support/mp4-structure'
import { type Phone } from '../support/phone'
import { makeQuickTimeFilm } from '../support/quicktime-films'
import { keptFetch } from '../support/test-environment'

jest.setTimeout(240_000)

const MAX_BYTES = 10_485_760

/** Under CI the programs are asked for, whether they are there or not. */
const canEncode = ffmpegIsHere() || process.env.CI === 'true'
const whenEncoded = canEncode ? describe : describe.skip

let journey: BrowserJourney
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ways-out-'))
  journey = await BrowserJourney.begin()
})
afterAll(async () => {
  await journey.end()
  rmSync(folder, { recursive: true })
})

async function refused(openid: string, subProject: string, file: string): Promise<Phone> {
  const worker = await journey.phone(openid)
  await worker.open(`/${routes.workForm}?subProject=${subProject}`)
  await agreeToPrivacy(worker.page)
  await pickFile(worker.page, file)
  await worker.page.locator('#media-refusal').waitFor()
  return worker
}

/** The one file of the person's draft, as its author gets it. */
async function uploaded(openid: string, subProject: string): Promise<Uint8Array> {
  const works = await journey.cloud.environment.documents<Pick<Work, 'id' | 'subProject'>>('works')
  const workId = works.find((work) => work.subProject === subProject)?.id ?? ''
  const { media } = await journey.cloud.as(openid).must(readWork, { workId })
  const answer = await keptFetch(media[0]?.url ?? '')
  return new Uint8Array(await answer.arrayBuffer())
}

whenEncoded(`in a browser${canEncode ? '' : ' (skipped: no ffmpeg)'}`, () => {
  it('a MOV becomes an MP4 by one tap: the structure of MP4, neither place nor device', async () => {
    const file = await makeQuickTimeFilm(folder, 'H.264 with B-frames')
    const { page, uploadRequests } = await refused('worker-of-mov', 'micro-video', file)
    const text = await page.locator('#media-refusal').innerText()
    expect(text).toMatch(/可以在手机上转成 MP4，约 \d+ KB，画质不变/)
    expect([uploadRequests, await page.locator('#cut-media, #compress-media').count()]).toEqual([[], 0])
    await page.locator('#rewrap-media').click()
    await page.locator('#media-done').waitFor()
    await page.getByText(workForm.saving.justNow).waitFor()
    const film = await uploaded('worker-of-mov', 'micro-video')
    expect(structureFaults(film)).toEqual([])
    const letters = Buffer.from(film).toString('latin1')
    expect(['+34.26', 'Apple', 'iPhone'].filter((trace) => letters.includes(trace))).toEqual([])
    expect(journey.faults).toEqual([])
  })

  it('a photo too large becomes a smaller one by one tap: its day is still offered, its AI label kept', async () => {
    const file = path.join(folder, 'camera.jpg')
    makeCameraPhoto(file, '2020:04:12')
    const { page } = await refused('worker-of-photo', 'photography', file)
    expect(await page.locator('#media-refusal').innerText()).toContain(waysOut.hints.smaller('2020-04-12'))
    await page.locator('#smaller-media').click()
    await page.locator('#media-done').waitFor()
    await page.getByText(workForm.takenOn('2020-04-12')).waitFor()
    await page.getByText(workForm.saving.justNow).waitFor()
    const photo = await uploaded('worker-of-photo', 'photography')
    const limits = {
      formats: ['jpeg'],
      maxSizeBytes: { value: MAX_BYTES, inclusive: true },
      maxPixels: { value: 100_000_000 },
    } as const
    const { code, facts } = await checkPhoto(memoryReader(photo), limits)
    expect([code, (facts.width ?? 0) >= 2000]).toEqual(['OK', true])
    const label = (await readPhotoLabel(memoryReader(photo))) ?? ''
    expect(label).toContain('<TC260:AIGC>generated</TC260:AIGC>')
    const marks = photo.length - (withoutMetadata(photo)?.length ?? 0)
    expect(marks - label.length).toBeLessThan(40)
    expect(Buffer.from(photo).includes('Apple')).toBe(false)
    expect(journey.faults).toEqual([])
  })
})
