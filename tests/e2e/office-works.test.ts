import { BrowserJourney } from '../support/browser-journey'
import { routes } from '../../src/routes'

let journey: BrowserJourney
beforeEach(async () => {
  journey = await BrowserJourney.begin()
})
afterEach(() => journey.end())

it('an officer finds a decided work by its state, and by the number that its author reads out', async () => {
  const { cloud } = journey
  const officer = await cloud.officer('baoji-officer', 'unitOfficer', 'baoji')
  const decided = await cloud.checkedWork({ content: { unitId: 'baoji', title: '夜班之后' } })
  const waiting = await cloud.checkedWork({ content: { unitId: 'baoji', title: '大堤清晨' } })
  const { receiptNumber = '' } = await cloud.decide(officer, decided.workId, 'return')

  const { page, open } = await journey.phone(officer.openid)
  await open(`/${routes.reviewQueue}`)
  await page.locator('#to-works').click()
  await page.locator(`#work-${waiting.workId}`).waitFor()
  await page.locator('#works-state-returned').click()
  await page.locator(`#work-${waiting.workId}`).waitFor({ state: 'detached' })
  await page.locator(`#work-${decided.workId}`, { hasText: receiptNumber }).waitFor()

  await page.locator('#works-search input').fill(receiptNumber.slice(5).toLowerCase())
  await page.getByText('回执编号相符').waitFor()
  await page.locator(`#work-${decided.workId}`).first().click()
  await page.locator('#review-title', { hasText: '夜班之后' }).waitFor()
  expect(await page.locator('#approve').count()).toBe(0)
  expect(journey.faults).toEqual([])
})
