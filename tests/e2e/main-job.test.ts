import path from 'node:path'
import { gallery } from '#shared/texts/gallery'
import { BrowserJourney } from '../support/browser-journey'
import { agreeToPrivacy, fillForm, pickFile } from '../support/form-steps'
import { type Phone } from '../support/phone'
import { routes } from '../../src/routes'

jest.setTimeout(180_000)

const MEDIA = path.resolve(__dirname, '../../local-cloud/seed-media')

let journey: BrowserJourney
beforeEach(async () => {
  journey = await BrowserJourney.begin()
})
afterEach(() => journey.end())

const text = (phone: Phone, selector: string) => phone.page.locator(selector).first().innerText()

/** The officer opens the oldest work of his queue, watches or looks, ticks what he checked, and approves it. */
async function approveFirst(officer: Phone, kind: 'video' | 'photo'): Promise<void> {
  await officer.open(`/${routes.reviewQueue}`)
  await officer.page.locator('[id^="queue-item-"]').first().click()
  await officer.page.locator('#review-title').waitFor()
  if (kind === 'video') {
    await officer.page.locator('video').evaluate((film: HTMLVideoElement) => film.play())
    await officer.page.locator('#speed-15').click()
    await officer.page.waitForFunction(() => {
      const film = document.querySelector('video')
      return film?.playbackRate === 1.5 && film.currentTime > 0.5
    })
  }
  for (const point of await officer.page.locator('[id^="check-"]').all()) await point.click()
  await officer.page.locator('#approve').click()
  await officer.page.locator('#review-done').waitFor()
}

async function submitFromForm(worker: Phone, kind: 'video' | 'photo', file: string): Promise<string> {
  const subProject = kind === 'video' ? 'micro-video' : 'photography'
  await worker.open(`/${routes.subProject}?key=${subProject}`)
  await worker.open(`/${routes.workForm}?subProject=${subProject}`)
  await agreeToPrivacy(worker.page)
  await pickFile(worker.page, path.join(MEDIA, file))
  await worker.page.locator('#media-done').waitFor()
  await fillForm(worker.page, kind, { title: '一把焊枪三十年', phone: '13800001234' })
  await worker.page.locator('#submit-work').click()
  await worker.page.locator('#receipt-number').waitFor()
  return /id=([A-Za-z0-9]+)/.exec(worker.page.url())?.[1] ?? ''
}

describe('the main job in a browser', () => {
  it.each([
    ['video', 'dusk.mp4'],
    ['photo', 'jade.jpg'],
  ] as const)('takes a %s from a worker through both reviews to everyone', async (kind, file) => {
    await journey.cloud.officer('baoji-officer', 'unitOfficer', 'baoji')
    await journey.cloud.officer('province-officer', 'provinceOfficer', 'province')
    const worker = await journey.phone('worker-one')
    const workId = await submitFromForm(worker, kind, file)
    expect(await text(worker, '#receipt-number')).toMatch(/2020-[2-9A-Z]{6}/)
    await worker.page.locator('#work-where', { hasText: '宝鸡市总工会' }).waitFor()

    await approveFirst(await journey.phone('baoji-officer'), kind)
    await worker.page.reload()
    await worker.page.locator('#work-where', { hasText: '省总' }).waitFor()
    await approveFirst(await journey.phone('province-officer'), kind)

    const guest = await journey.phone('guest-one')
    await guest.open(`/${routes.gallery}`)
    await guest.page.locator(`#gallery-card-${workId}`).click()
    await guest.page.locator('#public-title', { hasText: '一把焊枪三十年' }).waitFor()
    if (kind === 'video') {
      await guest.page.locator(`#video-${workId}-play`).click()
      await guest.page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.5)
    } else {
      await guest.page.waitForFunction(() =>
        [...document.querySelectorAll('img')].some(
          (image) => image.src.includes('/storage/') && image.naturalWidth > 100,
        ),
      )
    }
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
