import { discardDraft, submitWork } from '#shared/contract/works/works'
import { createInvitation } from '#shared/contract/roles/roles'
import { BrowserJourney } from '../../support/browser-journey'
import { END_AFTER_MS, FAULTS, type Journey, phoneOfFaults, requestsOf, spoken } from './journey'
import { type WriteRow } from './write-row'
import { READ_ANEW_TABLE, WRITE_TABLE } from './write-table'

const SAYS = {
  status: '平台出了点问题\n不是您的错，内容没有丢。请稍后再试；仍不行请联系省总工会网络中心 029-87329782',
  lost: '网络不通\n内容没有丢，请检查网络后重试',
  late: '网络太慢，没有等到回答\n内容没有丢，请稍后重试',
}

let journey: Journey
beforeAll(async () => {
  journey = await BrowserJourney.begin()
})
afterEach(() => journey.cloud.environment.endFaults())
afterAll(() => journey.end())

/** The person before the button, and what he can do and see there. */
async function before(row: WriteRow) {
  const { as, route, params, done, mark = '' } = await row.ready(journey)
  const phone = await phoneOfFaults(journey, as)
  const { page } = phone
  const requests = requestsOf(page, row.action)
  const fault = (name: keyof typeof FAULTS) =>
    journey.cloud.environment.fault({ at: row.action, ...FAULTS[name] })
  const at = (selector: string) => page.locator(selector.replace('MARK', mark)).first()
  await phone.open(`/${route}${params ? `?${new URLSearchParams(params).toString()}` : ''}`)
  await row.steps?.(page)
  /** Two taps as fast as a thumb can. */
  const tap = async () => {
    await at(row.button).click({ clickCount: row.asks ? 1 : 2, delay: 0 })
    if (row.asks) await page.locator('.taro-model__confirm').click()
  }
  const says = async (words: string) => {
    await at(row.says)
      .filter({ hasText: words.split('\n')[0] ?? '' })
      .waitFor()
    expect(await spoken(page, row.says)).toBe(words)
  }
  return { page, phone, requests, fault, at, tap, says, done }
}

it('a sheet that closes takes no second tap', async () => {
  const row = WRITE_TABLE.find(({ action }) => action === createInvitation.name)
  if (!row) throw new Error('no row invites an officer')
  const { phone, page, at, done } = await before(row)
  await at(row.button).waitFor()
  const framesThatTook = page.evaluate(
    ([button, shows]) =>
      new Promise<number>((resolve) => {
        let taken = 0
        const look = () => {
          const sheet = document.querySelector(button)?.closest('.sheet')
          if (!sheet) return resolve(taken)
          const { left, top, width, height } =
            document.querySelector(button)?.getBoundingClientRect() ?? sheet.getBoundingClientRect()
          const touched = document.elementFromPoint(left + width / 2, top + height / 2)
          if (document.querySelector(shows) && touched?.closest(button)) taken++
          requestAnimationFrame(look)
        }
        look()
      }),
    [row.button, row.shows] as const,
  )
  await at(row.button).click()
  await at(row.shows).waitFor()
  expect(await framesThatTook).toBe(0)
  expect(await done()).toBe(1)
  await phone.close()
})

/** A button that does at once what it says, and one that asks first: each is taken through every fault. */
const WAYS: ReadonlySet<string> = new Set([submitWork.name, discardDraft.name])

it.each(WRITE_TABLE.filter(({ action }) => !WAYS.has(action)))(
  '$what is said to be unanswered, tried again and done once',
  async (row) => {
    const { phone, requests, fault, at, tap, says, done } = await before(row)

    await fault('lost')
    await tap()
    await says(SAYS.lost)
    expect(await done()).toBe(1)

    await journey.cloud.environment.endFaults()
    await tap()
    await at(row.shows).waitFor()
    expect(await done()).toBe(1)
    expect(new Set(requests.map(({ requestId }) => requestId)).size).toBe(1)
    expect(journey.faults).toEqual([])
    await phone.close()
  },
)

describe('a button that writes', () => {
  it.each(WRITE_TABLE.filter(({ action }) => WAYS.has(action)))(
    'tells by $what of a cloud that fails, of a lost answer and of one that is late',
    async (row) => {
      const { phone, page, requests, fault, at, tap, says, done } = await before(row)

      await fault('status')
      await tap()
      await says(SAYS.status)
      expect(await done()).toBe(0)

      await fault('lost')
      await tap()
      await says(SAYS.lost)
      expect(await done()).toBe(1)

      await fault('hold')
      const sentBefore = requests.length
      await tap()
      await at(row.says).waitFor({ state: 'detached' })
      await at(row.button).dispatchEvent('click')
      await page.clock.runFor(END_AFTER_MS)
      await says(SAYS.late)
      expect(requests.length - sentBefore).toBe(1)
      await journey.cloud.environment.endFaults()

      await tap()
      await at(row.shows).waitFor()
      expect(await done()).toBe(1)
      expect(new Set(requests.map(({ requestId }) => requestId)).size).toBe(1)
      expect(journey.faults).toEqual([])
      await phone.close()
    },
  )
})

describe('a write whose page reads anew what became of it', () => {
  it.each(READ_ANEW_TABLE)('$what is said, tried again, and seen as done without an answer', async (row) => {
    const { phone, requests, fault, at, tap, says, done } = await before(row)

    await fault('status')
    await tap()
    await says(SAYS.status)
    expect(await done()).toBe(0)

    await fault('lost')
    await tap()
    await at(row.shows).waitFor()
    expect(await at(row.says).count()).toBe(0)
    expect(await done()).toBe(1)
    expect(new Set(requests.map(({ requestId }) => requestId)).size).toBe(1)
    expect(journey.faults).toEqual([])
    await phone.close()
  })
})
