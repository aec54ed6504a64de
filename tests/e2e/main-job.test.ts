import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gallery } from '#shared/texts/gallery'
import { BrowserJourney } from '../support/browser-journey'
import { agreeToPrivacy, fillForm, pickFile } from '../support/form-steps'
import { type Phone } from '../support/phone'
import { subProjectNamed } from '../support/work-samples'
import { routes } from '../../src/routes'

const MEDIA = path.resolve(__dirname, '../../local-cloud/seed-media')

let journey: BrowserJourney
beforeEach(async () => {
  journey = await BrowserJourney.begin()
})
afterEach(() => journey.end())

const text = (phone: Phone, selector: string) => phone.page.locator(selector).first().innerText()

/** The officer opens the oldest work of his queue, ticks what he checked, and approves it. */
async function approveFirst(openid: string): Promise<void> {
  const officer = await journey.phone(openid)
  await officer.open(`/${routes.reviewQueue}`)
  await officer.page.locator('[id^="queue-item-"]').first().click()
  await officer.page.locator('#review-title').waitFor()
  for (const point of await officer.page.locator('[id^="check-"]').all()) await point.click()
  const workId = /id=([A-Za-z0-9]+)/.exec(officer.page.url())?.[1] ?? ''
  await officer.page.locator('#approve').click()
  await officer.page.locator('#review-done').waitFor()
  await journey.cloud.settled(journey.cloud.as(openid), workId)
}

async function submitFromForm(worker: Phone): Promise<string> {
  await worker.open(`/${routes.subProject}?key=photography`)
  await worker.open(`/${routes.workForm}?subProject=photography`)
  await agreeToPrivacy(worker.page)
  await pickFile(worker.page, path.join(MEDIA, 'jade.jpg'))
  await worker.page.locator('#media-done').waitFor()
  await fillForm(worker.page, subProjectNamed('photography'), {
    title: '一把焊枪三十年',
    phone: '13800001234',
  })
  await worker.page.locator('#submit-work').click()
  await worker.page.locator('#receipt-number').waitFor()
  return /id=([A-Za-z0-9]+)/.exec(worker.page.url())?.[1] ?? ''
}

/** The film that the window shows runs, as fast as it is told. */
const plays = ({ page }: Phone, rate: number) =>
  page.waitForFunction((playbackRate) => {
    const film = document.querySelector('video')
    return film?.playbackRate === playbackRate && film.currentTime > 0.5
  }, rate)

/** A film goes the same way in tests/weapp/main-job.test.ts. */
describe('the main job in a browser', () => {
  it('takes a photo from a worker through both reviews to everyone', async () => {
    await journey.cloud.officer('baoji-officer', 'unitOfficer', 'baoji')
    await journey.cloud.officer('province-officer', 'provinceOfficer', 'province')
    const worker = await journey.phone('worker-one')
    const workId = await submitFromForm(worker)
    expect(await text(worker, '#receipt-number')).toMatch(/2020-[2-9A-Z]{6}/)
    await worker.page.locator('#work-where', { hasText: '宝鸡市总工会' }).waitFor()

    await approveFirst('baoji-officer')
    await worker.page.reload()
    await worker.page.locator('#work-where', { hasText: '省总' }).waitFor()
    await approveFirst('province-officer')

    const guest = await journey.phone('guest-one')
    await guest.open(`/${routes.gallery}`)
    await guest.page.locator(`#gallery-card-${workId}`).click()
    await guest.page.locator('#public-title', { hasText: '一把焊枪三十年' }).waitFor()
    await guest.page.waitForFunction(() =>
      [...document.querySelectorAll('img')].some(
        (image) => image.src.includes('/storage/') && image.naturalWidth > 100,
      ),
    )
    expect(journey.faults).toEqual([])
  })

  it('plays a film to the officer who reviews it, faster at a tap, and to everyone once it is accepted', async () => {
    const { cloud } = journey
    const officer = await cloud.officer('baoji-officer', 'unitOfficer', 'baoji')
    const province = await cloud.officer('province-officer', 'provinceOfficer', 'province')
    const file = { bytes: readFileSync(path.join(MEDIA, 'dusk.mp4')) }
    const { workId } = await cloud.checkedWork({ kind: 'video', file, content: { unitId: 'baoji' } })

    const reviewer = await journey.phone(officer.openid)
    await reviewer.open(`/${routes.review}?id=${workId}`)
    await reviewer.page.locator('video').evaluate((film: HTMLVideoElement) => film.play())
    await reviewer.page.locator('#speed-15').click()
    await plays(reviewer, 1.5)

    await cloud.decide(officer, workId, 'approve')
    await cloud.decide(province, workId, 'approve')
    const guest = await journey.phone('guest-one')
    await guest.open(`/${routes.work}?id=${workId}`)
    await guest.page.locator(`#video-${workId}-play`).click()
    await plays(guest, 1)
    expect(journey.faults).toEqual([])
  })

  it('opens a shared work from cold by its id alone, and is friendly about an unknown one', async () => {
    const { workId } = await journey.cloud.acceptedWork({ content: { title: '深夜的调度台' } })
    const guest = await journey.phone('guest-cold')
    await guest.open(`/${routes.work}?id=${workId}`)
    await guest.page.locator('#public-title', { hasText: '深夜的调度台' }).waitFor()
    const stranger = await journey.phone('guest-unknown')
    await stranger.open(`/${routes.work}?id=0000000000000000`)
    await stranger.page.getByText(gallery.work.gone).first().waitFor()
    expect(journey.faults).toEqual([])
  })
})
