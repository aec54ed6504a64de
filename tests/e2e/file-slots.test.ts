import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { publishSeason } from '#shared/contract/season/manage-season'
import { readPublicWork } from '#shared/contract/gallery/gallery'
import { type Work } from '#shared/domain/work/work'
import { type ProductCloud } from '../support/product-cloud'
import { BrowserJourney } from '../support/browser-journey'
import { agreeToPrivacy, fillForm, pickFiles } from '../support/form-steps'
import { type Phone } from '../support/phone'
import { candidateOf, hashNow } from '../support/seasons'
import { subProjectNamed } from '../support/work-samples'
import { rawSeason2020 } from '../unit/season/season-2020'
import { routes } from '../../src/routes'
import { abortOnce } from '../support/abort-once'

jest.setTimeout(240_000)

const media = (name: string) => path.resolve(__dirname, '../../local-cloud/seed-media', name)
const SERIES = ['city', 'autumn', 'morning', 'plateau'].map((name) => media(`${name}.jpg`))
const WORDS = { title: '一把焊枪三十年', phone: '13800001234' }

let journey: BrowserJourney
beforeAll(async () => {
  journey = await BrowserJourney.begin()
})
afterAll(() => journey.end())

/** Publishes a season in which nothing but data differs: every call that can be served is open. */
async function openEveryServedCall({ admin }: ProductCloud): Promise<void> {
  const raw = rawSeason2020()
  const opened = ['recitation', 'micro-lesson', 'photography']
  const subProjects = raw.subProjects.map((call) =>
    opened.includes(call.key) ? { ...call, formOpenHere: true } : call,
  )
  const hash = await candidateOf(admin, { ...raw, version: raw.version + 1, subProjects })
  await admin.must(publishSeason, { hash, expectedHash: await hashNow(admin) })
}

async function openForm(openid: string, subProject: string, expected: RegExp[] = []): Promise<Phone> {
  const worker = await journey.phone(openid, expected)
  await worker.open(`/${routes.workForm}?subProject=${subProject}`)
  await agreeToPrivacy(worker.page)
  return worker
}

/** Sends the form in; the work's id. */
async function submit({ page }: Phone): Promise<string> {
  await page.locator('#submit-work').click()
  await page.locator('#receipt-number').waitFor()
  return /id=([A-Za-z0-9]+)/.exec(page.url())?.[1] ?? ''
}

/** An officer looks at the oldest work of the queue, ticks every point and approves. */
async function approve(openid: string, look: (officer: Phone) => Promise<void>): Promise<void> {
  const officer = await journey.phone(openid)
  await officer.open(`/${routes.reviewQueue}`)
  await officer.page.locator('[id^="queue-item-"]').first().click()
  await officer.page.locator('#review-title').waitFor()
  await look(officer)
  for (const point of await officer.page.locator('[id^="check-"]').all()) await point.click()
  const workId = /id=([A-Za-z0-9]+)/.exec(officer.page.url())?.[1] ?? ''
  await officer.page.locator('#approve').click()
  await officer.page.locator('#review-done').waitFor()
  await journey.cloud.settled(journey.cloud.as(openid), workId)
  await officer.close()
}

/** What the drafts and works of everybody say below their photos. */
async function captionsInTheCloud(): Promise<readonly string[]> {
  const works = await journey.cloud.environment.documents<Pick<Work, 'content'> & { _id: string }>('works')
  return works.flatMap(({ content }) => Object.values(content.captions))
}

const captionsIn = ({ page }: Phone) => page.locator('.pictures__caption').allInnerTexts()

describe('a season in which only data differs', () => {
  beforeAll(async () => {
    await openEveryServedCall(journey.cloud)
    await journey.cloud.officer('baoji-officer', 'unitOfficer', 'baoji')
    await journey.cloud.officer('province-officer', 'provinceOfficer', 'province')
  })

  it('takes a series of photos, put in order and captioned, to everyone', async () => {
    const worker = await openForm('worker-of-series', 'photography')
    const { page } = worker
    await page.locator('#series-many').click()
    await pickFiles(page, SERIES)
    await page.locator('#file-4').waitFor()
    await page.locator('#move-down-1').click()
    await page.locator('#caption-1 input').fill('秋天先到')
    await page.locator('#caption-4 input').fill('高原最后')
    await fillForm(page, subProjectNamed('photography'), WORDS)
    const workId = await submit(worker)
    const inOrder = ['秋天先到', '高原最后']
    expect(await captionsIn(worker)).toEqual(inOrder)
    await worker.close()

    const look = async (officer: Phone) => {
      expect(await captionsIn(officer)).toEqual(inOrder)
      expect(await officer.page.locator('[id^="picture-"]').count()).toBe(4)
    }
    await approve('baoji-officer', look)
    await approve('province-officer', look)

    const guest = await journey.phone('guest-one')
    await guest.open(`/${routes.gallery}`)
    await guest.page.locator(`#gallery-card-${workId}`, { hasText: '照片' }).click()
    await guest.page.locator('#picture-3').waitFor()
    expect(await captionsIn(guest)).toEqual(inOrder)
    const shown = await journey.cloud.as('guest-one').must(readPublicWork, { workId })
    expect(shown.media.map(({ slot, caption }) => [slot, caption])).toEqual([
      ['main', '秋天先到'],
      ['main', undefined],
      ['main', undefined],
      ['main', '高原最后'],
    ])
    expect(journey.faults).toEqual([])
  })
})

describe('the photos of a series', () => {
  it('are all there again when the app was killed, with their order and captions', async () => {
    const worker = await openForm('worker-killed', 'photography')
    const { page } = worker
    await page.locator('#series-many').click()
    await pickFiles(page, SERIES)
    await page.locator('#file-4').waitFor()
    await page.locator('#move-up-4').click()
    await page.locator('#caption-3 input').fill('高原')
    while (!(await captionsInTheCloud()).includes('高原')) await sleep(50)
    await page.goto('about:blank')
    await worker.open(`/${routes.workForm}?subProject=photography`)
    await page.locator('#file-4').waitFor()
    expect(await page.locator('#caption-3 input').inputValue()).toBe('高原')
    expect(await page.locator('[id^="view-file-"] img').count()).toBe(4)
    expect(journey.faults).toEqual([])
  })

  it('go on when one of them fails, which goes again by itself', async () => {
    const worker = await openForm('worker-cut', 'photography', [/Failed to load resource|net::ERR/])
    const { page } = worker
    await page.locator('#series-many').click()
    await abortOnce(page, /\/storage\//)
    await pickFiles(page, SERIES)
    await page.locator('#file-3').waitFor()
    await page.locator('#file-4').waitFor()
    expect(await page.locator('[id^="retry-upload"]').count()).toBe(0)
    expect(journey.faults).toEqual([])
  })

  it('beyond its room are left out, and it is said how many', async () => {
    const { page } = await openForm('worker-with-many', 'photography')
    await page.locator('#series-many').click()
    await pickFiles(page, [...SERIES, ...SERIES, media('lanterns.jpg'), media('jade.jpg')])
    await page.getByText('只放得下 8 张，另外 2 张没有加上。').waitFor()
    await page.locator('#file-8').waitFor()
    await page.getByText('已满').waitFor()
    expect(journey.faults).toEqual([])
  })

  it('are moved by a finger', async () => {
    const { page } = await openForm('worker-finger', 'photography')
    await page.locator('#series-many').click()
    await pickFiles(page, SERIES)
    await page.locator('#file-4').waitFor()
    await page.locator('#caption-1 input').fill('城市')
    const [from, to] = await Promise.all([
      page.locator('#drag-file-1').boundingBox(),
      page.locator('#drag-file-4').boundingBox(),
    ])
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at ? [{ x: at.x + 20, y: at.y + 20 }] : [],
      })
    if (!from || !to) throw new Error('the grips are not on the screen')
    await touch('touchStart', from)
    await page.waitForTimeout(100)
    await touch('touchMove', { x: to.x - 5, y: to.y - 5 })
    await page.waitForTimeout(100)
    await touch('touchMove', to)
    await page.locator('.file-tile--target').waitFor()
    await touch('touchEnd')
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#caption-4 input')?.value === '城市',
    )
    expect(journey.faults).toEqual([])
  })
})
