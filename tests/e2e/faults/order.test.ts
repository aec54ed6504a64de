import { listGallery } from '#shared/contract/gallery/gallery'
import { readSession, register } from '#shared/contract/session/session'
import { readWork, submitWork } from '#shared/contract/works/works'
import { setTimeout as sleep } from 'node:timers/promises'
import { routes } from '../../../src/routes'
import { BrowserJourney } from '../../support/browser-journey'
import { acceptedElsewhere, checkedWork, completeDraft, eventsOf, someone } from './before-a-write'
import { back, END_AFTER_MS, FAULTS, type Journey, phoneOfFaults, requestsOf, spoken } from './journey'

const TAKE = '收回同意'
const GIVE = '同意公开展示'

let journey: Journey
beforeAll(async () => {
  journey = await BrowserJourney.begin()
})
afterEach(() => journey.cloud.environment.endFaults())
afterAll(() => journey.end())

const fault = (at: string, name: keyof typeof FAULTS) =>
  journey.cloud.environment.fault({ at, ...FAULTS[name] })
const endFaults = () => journey.cloud.environment.endFaults()

describe('an earlier answer that comes last', () => {
  it('does not bring back what the author has just taken back', async () => {
    const { as, workId } = await checkedWork(journey)
    const { page, open, close } = await phoneOfFaults(journey, as)
    const read = requestsOf(page, readWork.name)
    await open(`/${routes.me}`)
    await page.locator(`#my-work-${workId}`).click()
    await page.locator('#toggle-consent').waitFor()
    await back(page)
    await page.locator(`#my-work-${workId}`).waitFor()
    await fault(readWork.name, 'hold')
    const before = read.length
    await page.locator(`#my-work-${workId}`).click()
    await page.locator('#toggle-consent', { hasText: TAKE }).last().click()
    await page.locator('.taro-model__confirm').click()
    await page.locator('#toggle-consent', { hasText: GIVE }).waitFor()
    expect(read.length - before).toBe(2)
    await endFaults()
    await page.waitForLoadState('networkidle')
    expect(await spoken(page, '#toggle-consent')).toBe(GIVE)
    expect(journey.faults).toEqual([])
    await close()
  })

  it('does not send a person who has agreed back to the privacy agreement', async () => {
    const { page, open, close } = await phoneOfFaults(journey, someone('newcomer'))
    await open(`/${routes.me}`)
    await page.locator('#begin').waitFor()
    await page.clock.runFor(31_000)
    await fault(readSession.name, 'hold')
    await open(`/${routes.workForm}?subProject=photography`)
    await page.locator('#agree-privacy').click()
    await page.locator('#submit-work').waitFor()
    await endFaults()
    await page.waitForLoadState('networkidle')
    expect(await page.locator('#submit-work').count()).toBe(1)
    expect(await page.locator('#privacy-gate').count()).toBe(0)
    expect(journey.faults).toEqual([])
    await close()
  })

  it('fills the list it was asked for, not the one that is looked at now', async () => {
    const author = journey.cloud.as(someone('author'))
    const photo = await journey.cloud.acceptedWork({ by: author, kind: 'photo' })
    const video = await journey.cloud.acceptedWork({ by: author, kind: 'video' })
    const { page, open, close } = await phoneOfFaults(journey, someone('guest'))
    await open(`/${routes.gallery}`)
    await page.locator(`#gallery-card-${photo.workId}`).waitFor()
    await fault(listGallery.name, 'hold')
    await page.locator('#gallery-filter-micro-video').click()
    await page.locator('.skeleton').waitFor()
    await page.locator('#gallery-filter-photography').click()
    await page.locator(`#gallery-card-${photo.workId}`).waitFor()
    await endFaults()
    await page.waitForLoadState('networkidle')
    const cards = () => page.locator('[id^="gallery-card-"]').evaluateAll((all) => all.map(({ id }) => id))
    expect(await cards()).toEqual([`gallery-card-${photo.workId}`])
    await page.locator('#gallery-filter-micro-video').click()
    await page.locator(`#gallery-card-${video.workId}`).waitFor()
    expect(await cards()).toEqual([`gallery-card-${video.workId}`])
    expect(journey.faults).toEqual([])
    await close()
  })
})

describe('a page that is left while a call is on its way', () => {
  it('is there when the reader comes back', async () => {
    const { as, workId } = await checkedWork(journey)
    const { page, open, close } = await phoneOfFaults(journey, as)
    await open(`/${routes.me}`)
    await fault(readWork.name, 'hold')
    await page.locator(`#my-work-${workId}`).click()
    await page.locator('.skeleton >> visible=true').first().waitFor()
    await back(page)
    await page.locator(`#my-work-${workId}`).waitFor()
    await endFaults()
    await page.locator(`#my-work-${workId}`).click()
    await page.locator('#work-status').waitFor()
    expect(journey.faults).toEqual([])
    await close()
  })

  it('does its work once, takes nobody elsewhere, and the list tells', async () => {
    const { as, workId } = await completeDraft(journey)
    const { page, open, close } = await phoneOfFaults(journey, as)
    await open(`/${routes.me}`)
    await page.locator(`#my-work-${workId}`).click()
    await page.locator('#edit-work').click()
    await page.locator('#submit-work').waitFor()
    await fault(submitWork.name, 'hold')
    await page.locator('#submit-work').click()
    await page.locator('.button--busy').waitFor()
    await back(page)
    await page.locator('#edit-work').waitFor()
    await back(page)
    await page.locator(`#my-work-${workId}`).waitFor()
    await endFaults()
    // The work's own page, passed on the way back, may already have had it checked.
    await page.locator(`#my-work-${workId}`, { hasText: /检查中|审核中/ }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(page.url()).toContain(routes.me)
    expect(await eventsOf(journey, workId, 'submitted')()).toBe(1)
    expect(journey.faults).toEqual([])
    await close()
  })
})

describe('a write whose answer was lost', () => {
  it('is found again by an author who left the form and comes back to it', async () => {
    const { as, workId } = await completeDraft(journey)
    const { page, open, close } = await phoneOfFaults(journey, as)
    await open(`/${routes.workForm}?id=${workId}`)
    await fault(submitWork.name, 'lost')
    await page.locator('#submit-work').click()
    await page.locator('#submit-error').waitFor()
    await endFaults()
    await page.goto('about:blank')
    await open(`/${routes.workForm}?id=${workId}`)
    await page.getByText('这件作品现在不能修改。它已经提交或结束了。可以到作品页查看最新情况。').waitFor()
    await page.getByText('查看这件作品').click()
    await page.locator('#receipt-number').waitFor()
    expect(await eventsOf(journey, workId, 'submitted')()).toBe(1)
    expect(journey.faults).toEqual([])
    await close()
  })
})

describe('a form whose work went on from another phone', () => {
  it('leads to the accepted work and does not send it in anew', async () => {
    const { as, workId } = await completeDraft(journey)
    const { page, open, close } = await phoneOfFaults(journey, as)
    await open(`/${routes.workForm}?id=${workId}`)
    await page.locator('#submit-work').waitFor()
    await acceptedElsewhere(journey, as, workId)
    await page.locator('#submit-work').click()
    await page.locator('#work-status', { hasText: '已通过' }).waitFor()
    expect(await eventsOf(journey, workId, 'submitted')()).toBe(1)
    expect(await eventsOf(journey, workId, 'resubmitted')()).toBe(0)
    expect(journey.faults).toEqual([])
    await close()
  })
})

it('an agreement that waits for its answer is not lost by waiting too long', async () => {
  const newcomer = journey.cloud.as(someone('newcomer'))
  const { page, open, close } = await phoneOfFaults(journey, newcomer.openid)
  await open(`/${routes.workForm}?subProject=photography`)
  await fault(register.name, 'hold')
  await page.locator('#agree-privacy').click()
  await page.locator('.button--busy').waitFor()
  await page.clock.runFor(END_AFTER_MS)
  await page.locator('#agree-error').waitFor()
  const people = () => journey.cloud.environment.documents('people')
  while (!(await people()).some(({ _id }) => _id === newcomer.personId)) await sleep(50)
  await page.reload()
  await endFaults()
  await page.locator('#submit-work').waitFor()
  await close()
})
