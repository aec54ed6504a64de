import { listReviewQueue } from '#shared/contract/reviews/reviews'
import { checkWork } from '#shared/contract/works/works'
import { freshRequestId, type Person } from '../../support/product-person'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { season2020 } from '../../unit/season/season-2020'

let cloud: ProductCloud
let province: Person
beforeEach(async () => {
  cloud = await productCloud()
  province = await cloud.provinceOfficer()
})
afterEach(() => cloud.remove())

const waitingAt = async (unitId: string) => (await province.must(listReviewQueue, { unitId })).waiting
const repaired = async () =>
  (await cloud.environment.fireTimer<{ repaired: number }>('events', 'sweep')).repaired

it('counts what waits at each unit as works come and go', async () => {
  const works = [await cloud.checkedWork(), await cloud.checkedWork({ by: cloud.as('author') })]
  expect([await waitingAt('baoji'), await waitingAt('province')]).toEqual([2, 0])
  await cloud.decide(province, works[0]?.workId ?? '', 'approve')
  expect([await waitingAt('baoji'), await waitingAt('province')]).toEqual([1, 1])
  await cloud.decide(province, works[0]?.workId ?? '', 'approve')
  await cloud.decide(province, works[1]?.workId ?? '', 'reject')
  expect([await waitingAt('baoji'), await waitingAt('province')]).toEqual([0, 0])
  expect(await repaired()).toBe(0)
})

it.each([
  ['too high', 40],
  ['too low', -3],
])('a counter that is %s is set to the exact count by the timer', async (_how, value) => {
  await cloud.checkedWork()
  await cloud.environment.load('counters', [{ _id: 'queue-baoji', value }])
  expect(await waitingAt('baoji')).toBe(Math.max(value, 1))
  expect(await repaired()).toBe(1)
  expect(await waitingAt('baoji')).toBe(1)
  expect(await repaired()).toBe(0)
})

it('a lost counter comes back', async () => {
  await cloud.checkedWork()
  await cloud.environment.load('counters', [{ _id: 'queue-baoji' }])
  expect(await repaired()).toBe(1)
  expect(await cloud.environment.documents('counters')).toContainEqual({ _id: 'queue-baoji', value: 1 })
})

describe('a crash between commit and increment', () => {
  const counter = async (unitId: string) =>
    (await cloud.environment.documents<{ _id: string; value: number }>('counters')).find(
      ({ _id }) => _id === `queue-${unitId}`,
    )?.value

  it('is made up for by the next run, wherever it fell', async () => {
    const wrong: number[] = []
    for (let afterWrites = 1; ; afterWrites++) {
      const { workId, author } = await cloud.submittedWork({ by: cloud.as(`author-${afterWrites}`) })
      const event = { action: checkWork.name, input: { workId }, requestId: freshRequestId() }
      const died = await cloud.environment
        .call('api', event, author.openid, { afterWrites })
        .then(() => false)
        .catch(() => true)
      const before = (await counter('baoji')) ?? 0
      await cloud.environment.fireTimer('events', 'sweep')
      expect(await counter('baoji')).toBe(afterWrites)
      wrong.push(afterWrites - before)
      expect(await repaired()).toBe(0)
      if (!died) break
    }
    expect(Math.max(...wrong)).toBeGreaterThan(0)
  })

  it('is made up for by a run days later', async () => {
    await cloud.checkedWork()
    await cloud.environment.load('counters', [{ _id: 'queue-baoji', value: 7 }])
    await cloud.environment.advanceClock(9 * 24 * 3600 * 1000)
    expect([await repaired(), await counter('baoji')]).toEqual([1, 1])
  })
})

it('any counter that is wrong for another reason is found in as many minutes as there are units', async () => {
  await cloud.checkedWork()
  await repaired()
  await cloud.environment.advanceClock(3600 * 1000)
  await repaired()
  await cloud.environment.load('counters', [{ _id: 'queue-baoji', value: 7 }])
  let minutes = 0
  for (; (await waitingAt('baoji')) !== 1 && minutes < 60; minutes++) {
    await cloud.environment.advanceClock(60_000)
    await repaired()
  }
  expect(minutes).toBeLessThanOrEqual(season2020.units.length)
})

it('a quiet minute costs one search among the changes and one recount', async () => {
  for (let count = 0; count < 3; count++) await cloud.checkedWork({ by: cloud.as(`author-${count}`) })
  await cloud.environment.advanceClock(3600 * 1000)
  await repaired()
  await cloud.environment.advanceClock(60_000)
  await repaired()
  const run = (await cloud.environment.invocations()).at(-1)
  const searches = run?.queries.filter(({ collection }) => /^(timeline|works)$/.test(collection)) ?? []
  expect(searches.map(({ collection, index }) => [collection, index])).toEqual([
    ['works', 'checking'],
    ['timeline', 'queueChanges'],
    ['works', 'reviewQueue'],
    ['works', 'gallery'],
    ['timeline', 'submissionChanges'],
    ['works', 'submissions'],
  ])
  expect([searches[1]?.examined, searches[4]?.examined]).toEqual([0, 0])
  expect(run?.writes).toBe(0)
})
