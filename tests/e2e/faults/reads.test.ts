import { readSeason } from '#shared/contract/season/season'
import { actions } from '../../support/all-actions'
import { BrowserJourney } from '../../support/browser-journey'
import { IN_DEPTH } from '../../support/depth'
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
import { addressOf, type Seen } from './read-row'
import { READ_TABLE } from './read-table'
import { type Scene, setScene } from './scene'

let journey: Journey
let scene: Scene
beforeAll(async () => {
  journey = await BrowserJourney.begin()
  scene = await setScene(journey)
})
afterEach(() => journey.cloud.environment.endFaults())
afterAll(() => journey.end())

const fault = (at: string, name: keyof typeof FAULTS) =>
  journey.cloud.environment.fault({ at, ...FAULTS[name] })

const says = async ({ page }: Phone, { at }: Seen, words: string) => {
  await page.locator(at, { hasText: words.split('\n')[0] ?? '' }).waitFor()
  expect(await spoken(page, at)).toBe(words)
}

const present = ({ page }: Phone, selector: string) => page.locator(selector).first().waitFor()

const reads = new Set(
  Object.values(actions)
    .filter(({ effect }) => effect !== 'write')
    .map(({ name }) => name),
)

/** The reads and acts among the calls that a page sent. */
const readsAmong = (calls: readonly SentCall[]) =>
  [...new Set(calls.map(({ action }) => action).filter((action) => reads.has(action)))].sort()

/** Waits until the page has asked for all that it reads, some of it after its content stands; it asks for nothing else. */
async function asksFor(reads: object, { page }: Phone, calls: readonly SentCall[]): Promise<void> {
  const expected = Object.keys(reads).sort()
  while (readsAmong(calls).length < expected.length) await page.waitForEvent('request')
  expect(readsAmong(calls)).toEqual(expected)
}

const cells = READ_TABLE.flatMap((row) =>
  Object.entries(row.reads).map(([action, seen]) => ({ row, route: row.route, action, seen })),
)
const missed = cells.flatMap(({ seen, ...cell }) => (seen === 'unmissed' ? [] : [{ ...cell, seen }]))

/** From the end, as the reads that every page makes stand first: each page once and each read in each way; in depth all. */
function eachPageAndRead(): typeof missed {
  if (IN_DEPTH) return missed
  const known = new Set<string>()
  return [...missed].reverse().filter(({ route, action, seen }) => {
    const names = [route, `${action} ${seen.way}`]
    const isNew = names.some((name) => !known.has(name))
    for (const name of names) known.add(name)
    return isNew
  })
}

const unmissed = cells.filter(({ seen }) => seen === 'unmissed')
/** One for each way of showing; in depth every one. */
const shown = missed.filter(
  (cell) => IN_DEPTH || cell === missed.find(({ seen }) => seen.way === cell.seen.way),
)

it('the pages that ask nothing by the table do not', async () => {
  for (const row of READ_TABLE.filter((each) => Object.keys(each.reads).length === 0)) {
    const phone = await journey.phone(row.as)
    const calls = requestsOf(phone.page)
    await phone.open(addressOf(row, scene))
    await present(phone, row.content(scene))
    await phone.page.waitForLoadState('networkidle')
    expect(readsAmong(calls)).toEqual([])
    await phone.close()
  }
})

describe('a page without an answer', () => {
  it.each(eachPageAndRead())(
    '$route without $action: says so, asks again on a tap, and is there',
    async (cell) => {
      const { row, action, seen } = cell
      const phone = await phoneOfFaults(journey, row.as)
      const { page } = phone
      const calls = requestsOf(page)
      await fault(action, 'reset')
      await phone.open(addressOf(row, scene))
      await says(phone, seen, seen.says.reset)
      if (seen.beside !== undefined) expect(await page.locator(seen.beside).count()).toBeGreaterThan(0)

      await journey.cloud.environment.endFaults()
      await page.locator(seen.retry).click()
      await present(phone, row.content(scene))
      await asksFor(row.reads, phone, calls)
      expect(journey.faults).toEqual([])
      await phone.close()
    },
  )

  it.each(unmissed)('$route without $action misses nothing', async ({ row, action }) => {
    const phone = await phoneOfFaults(journey, row.as)
    const { page } = phone
    const calls = requestsOf(page)
    await fault(action, 'reset')
    await phone.open(addressOf(row, scene))
    await present(phone, row.content(scene))
    await page.waitForLoadState('networkidle')
    expect(await page.locator('.empty-state, #load-more').count()).toBe(0)
    await asksFor(row.reads, phone, calls)
    await phone.close()
  })
})

describe('a way of showing that an answer is missing', () => {
  it.each(shown)(
    '$seen.way, as of $action on $route: tells of a cloud that fails, is late, is slow',
    async (cell) => {
      const { row, action, seen } = cell
      const phone = await phoneOfFaults(journey, row.as)
      const { page } = phone
      const retry = async () => {
        await page.locator(seen.retry).click()
        await page.locator(seen.at).waitFor({ state: 'detached' })
      }
      await fault(action, 'status')
      await phone.open(addressOf(row, scene))
      // Whom to call is what the season says: nobody's number is guessed without it.
      const { status } = seen.says
      await says(phone, seen, action === readSeason.name ? status.replace(' 029-87329782', '') : status)

      await fault(action, 'holdAll')
      await retry()
      await page.clock.runFor(END_AFTER_MS)
      await says(phone, seen, seen.says.late)
      await journey.cloud.environment.endFaults()
      expect(await spoken(page, seen.at)).toBe(seen.says.late)

      await fault(action, 'holdAll')
      await retry()
      await page.clock.runFor(WORD_AFTER_MS)
      if (seen.way === 'page')
        expect(await spoken(page, '.skeleton__word')).toBe('网络有点慢，还在加载，请稍等')
      await journey.cloud.environment.endFaults()
      await present(phone, row.content(scene))
      expect(journey.faults).toEqual([])
      await phone.close()
    },
  )
})
