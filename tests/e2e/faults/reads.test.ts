import { actions } from '#shared/contract/actions'
import { appPages } from '../../support/app-pages'
import { BrowserJourney } from '../../support/browser-journey'
import { type Phone } from '../../support/phone'
import {
  END_AFTER_MS,
  FAULTS,
  type Journey,
  phoneOfFaults,
  requestsOf,
  type SentCall,
  spoken,
  WORD_AFTER_MS,
} from './journey'
import { type ReadRow } from './read-row'
import { READ_TABLE } from './read-table'
import { type Scene, setScene } from './scene'

jest.setTimeout(120_000)

let journey: Journey
let scene: Scene
beforeAll(async () => {
  journey = await BrowserJourney.begin()
  scene = await setScene(journey)
})
afterEach(() => journey.cloud.environment.endFaults())
afterAll(() => journey.end())

const addressOf = ({ route, params }: ReadRow) => {
  const query = new URLSearchParams(params?.(scene)).toString()
  return `/${route}${query === '' ? '' : `?${query}`}`
}

const fault = (at: string, name: keyof typeof FAULTS) =>
  journey.cloud.environment.fault({ at, ...FAULTS[name] })

const present = ({ page }: Phone, selector: string) => page.locator(selector).first().waitFor()

const reads = new Set(
  Object.values(actions)
    .filter(({ effect }) => effect !== 'write')
    .map(({ name }) => name),
)

/** The reads and acts among the calls that a page sent. */
const readsAmong = (calls: readonly SentCall[]) =>
  [...new Set(calls.map(({ action }) => action).filter((action) => reads.has(action)))].sort()

const cells = READ_TABLE.flatMap((row) =>
  Object.entries(row.reads).map(([action, seen]) => ({ row, route: row.route, action, seen })),
)

it('the table has every page of the app, and those that ask nothing do not', async () => {
  expect(READ_TABLE.map(({ route }) => route).sort()).toEqual((await appPages()).sort())
  for (const row of READ_TABLE.filter((each) => Object.keys(each.reads).length === 0)) {
    const phone = await journey.phone(row.as)
    const calls = requestsOf(phone.page)
    await phone.open(addressOf(row))
    await present(phone, row.content(scene))
    await phone.page.waitForLoadState('networkidle')
    expect(readsAmong(calls)).toEqual([])
    await phone.close()
  }
})

describe('a page without an answer', () => {
  it.each(cells)('$route without $action: says so, asks again on a tap, and is there', async (cell) => {
    const { row, action, seen } = cell
    const content = row.content(scene)
    const phone = await phoneOfFaults(journey, row.as)
    const { page } = phone
    const calls = requestsOf(page)
    await fault(action, 'reset')
    await phone.open(addressOf(row))
    if (seen === 'unmissed') {
      await present(phone, content)
      await page.waitForLoadState('networkidle')
      expect(await page.locator('.empty-state, #load-more').count()).toBe(0)
      expect(readsAmong(calls)).toEqual(Object.keys(row.reads).sort())
      return phone.close()
    }
    const retry = () => page.locator(seen.retry).click()
    const says = async (words: string) => {
      await page.locator(seen.at, { hasText: words.split('\n')[0] ?? '' }).waitFor()
      expect(await spoken(page, seen.at)).toBe(words)
      if (seen.beside !== undefined) expect(await page.locator(seen.beside).count()).toBeGreaterThan(0)
    }
    await says(seen.says.reset)

    await fault(action, 'status')
    await retry()
    await says(seen.says.status)

    await fault(action, 'holdAll')
    await retry()
    await page.locator(seen.at).waitFor({ state: 'detached' })
    await page.clock.runFor(END_AFTER_MS)
    await says(seen.says.late)
    await journey.cloud.environment.endFaults()
    expect(await spoken(page, seen.at)).toBe(seen.says.late)

    await fault(action, 'holdAll')
    await retry()
    await page.locator(seen.at).waitFor({ state: 'detached' })
    await page.clock.runFor(WORD_AFTER_MS)
    if (seen.at === '.empty-state')
      expect(await spoken(page, '.skeleton__word')).toBe('网络有点慢，还在加载，请稍等')
    await journey.cloud.environment.endFaults()
    await present(phone, content)
    expect(readsAmong(calls)).toEqual(Object.keys(row.reads).sort())
    expect(journey.faults).toEqual([])
    await phone.close()
  })
})
