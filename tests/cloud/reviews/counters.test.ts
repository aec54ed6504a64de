import { listReviewQueue } from '#shared/contract/reviews/reviews'
import { type Person } from '../../support/product-person'
import { productCloud, type ProductCloud } from '../../support/product-cloud'

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
