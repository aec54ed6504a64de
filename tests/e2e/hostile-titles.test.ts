import { routes } from '../../src/routes'
import { BrowserJourney } from '../support/browser-journey'

const TITLE = '<img src=x onerror="window.ran=1">'

let journey: BrowserJourney
beforeAll(async () => {
  journey = await BrowserJourney.begin()
})
afterAll(() => journey.end())

it('a work’s title stays text in the bar of the page and of the window', async () => {
  const { workId } = await journey.cloud.acceptedWork({ content: { title: TITLE } })
  const { page, open, close } = await journey.phone('a-visitor')
  await open(`/${routes.work}?id=${workId}`)
  const bar = page.locator('.taro-navigation-bar-title')
  await bar.filter({ hasText: TITLE }).waitFor()
  expect(await page.title()).toBe(TITLE)
  expect(await bar.locator('img').count()).toBe(0)
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  await close()
  expect(journey.faults).toEqual([])
})

it('a script that came from text would not run on the page, whatever wrote it', async () => {
  const { page, open, close } = await journey.phone('a-visitor', [/Content Security Policy/])
  await open(`/${routes.home}`)
  await page.locator('.page').first().waitFor()
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.ran=1">')
    document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran=2' }))
  })
  await page.waitForTimeout(200)
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  await close()
  expect(journey.faults).toEqual([])
})
