import { listMyWorks } from '#shared/contract/works/works'
import { listKeysOf } from '#shared/domain/work/standing'
import { type Work } from '#shared/domain/work/work'
import { routes } from '../../../src/routes'
import { BrowserJourney } from '../../support/browser-journey'
import { checkedWork } from './before-a-write'
import { back, END_AFTER_MS, FAULTS, type Journey, phoneOfFaults, spoken, WORD_AFTER_MS } from './journey'

let journey: Journey
beforeAll(async () => {
  journey = await BrowserJourney.begin()
})
afterEach(() => journey.cloud.environment.endFaults())
afterAll(() => journey.end())

const fault = (name: keyof typeof FAULTS) =>
  journey.cloud.environment.fault({ at: listMyWorks.name, ...FAULTS[name] })
const endFaults = () => journey.cloud.environment.endFaults()

it('content that cannot be read anew stays, says that it is old, and a tap reads it', async () => {
  const { as, workId } = await checkedWork(journey)
  const { page, open, close } = await phoneOfFaults(journey, as)
  const saysThatItIsOld = async () => {
    await page.locator('#stale-notice').waitFor()
    expect(await spoken(page, '#stale-notice')).toBe('没有更新成功，下面是上次看到的内容\n重新加载')
    expect(await page.locator(`#my-work-${workId}`).count()).toBe(1)
  }
  const retry = async () => {
    await page.locator('#reload-stale').click()
    await page.locator('#reload-stale.button--busy').waitFor()
  }
  await open(`/${routes.me}`)
  await page.locator(`#my-work-${workId}`).click()
  await page.locator('#work-status').waitFor()
  await fault('reset')
  await back(page)
  await saysThatItIsOld()

  await fault('status')
  await page.locator('#reload-stale').click()
  await page.locator('#reload-stale:not(.button--busy)').waitFor()
  await saysThatItIsOld()

  await fault('holdAll')
  await retry()
  await page.clock.runFor(END_AFTER_MS)
  await page.locator('#reload-stale:not(.button--busy)').waitFor()
  await saysThatItIsOld()
  await endFaults()

  await fault('holdAll')
  await retry()
  await page.clock.runFor(WORD_AFTER_MS)
  await saysThatItIsOld()
  await endFaults()
  await page.locator('#stale-notice').waitFor({ state: 'detached' })
  expect(journey.faults).toEqual([])
  await close()
})

describe('a list of more than one page', () => {
  const WORKS = 25

  async function diligentAuthor() {
    const { as, workId } = await checkedWork(journey)
    const works = await journey.cloud.environment.documents<Work & { _id: string }>('works')
    const work = works.find(({ id }) => id === workId)
    if (!work) throw new Error(`no work ${workId}`)
    const ids = Array.from({ length: WORKS }, (_, n) => `${workId.slice(0, -2)}${String(n).padStart(2, '0')}`)
    const otherIds = ids.filter((id) => id !== workId).slice(0, WORKS - 1)
    const others = otherIds.map((id, n) => {
      const other = { ...work, id, createdAt: work.createdAt - n - 1 }
      return { ...other, ...listKeysOf(other), _id: id }
    })
    await journey.cloud.environment.load('works', others)
    return { as, oldest: others.at(-1)?.id ?? '' }
  }

  it('says that the next page did not come, and reads it on a tap', async () => {
    const { as, oldest } = await diligentAuthor()
    const { page, open, close } = await phoneOfFaults(journey, as)
    await open(`/${routes.me}`)
    await page.locator('#load-more').waitFor()
    await fault('status')
    await page.locator('#load-more').click()
    await page.locator('#load-more', { hasText: '没有取到后面的作品，点这里再试' }).waitFor()
    await endFaults()
    await page.locator('#load-more').click()
    await page.locator(`#my-work-${oldest}`).waitFor()
    expect(await page.locator('[id^="my-work-"]').count()).toBe(WORKS)
    expect(journey.faults).toEqual([])
    await close()
  })

  it('stands whole where it was left while it is read anew', async () => {
    const { as, oldest } = await diligentAuthor()
    const { page, open, close } = await phoneOfFaults(journey, as)
    await open(`/${routes.me}`)
    await page.locator('#load-more').click()
    await page.locator(`#my-work-${oldest}`).click()
    await page.locator('#work-status').waitFor()
    const furtherPage = page.waitForRequest((request) => /"cursor"/.test(request.postData() ?? ''))
    await fault('hold')
    await back(page)
    await page.locator(`#my-work-${oldest}`).waitFor()
    expect(await page.locator('[id^="my-work-"]').count()).toBe(WORKS)
    await endFaults()
    await furtherPage
    await page.waitForLoadState('networkidle')
    expect(await page.locator('[id^="my-work-"]').count()).toBe(WORKS)
    expect(journey.faults).toEqual([])
    await close()
  })
})
