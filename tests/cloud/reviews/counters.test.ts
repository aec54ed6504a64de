import { listReviewQueue } from '#shared/contract/reviews/reviews'
import { checkWork } from '#shared/contract/works/works'
import { freshRequestId, type Person } from '../../support/product-person'
import { productCloud, type ProductCloud } from '../../support/product-cloud'

let cloud: ProductCloud
let province: Person
beforeEach(async () => {
  cloud = await productCloud()
  province = await cloud.provinceOfficer()
})
afterEach(() => cloud.remove())

const waitingAt = async (unitId: string) => (await province.must(listReviewQueue, { unitId })).waiting
const carried = async () =>
  (await cloud.environment.fireTimer<{ carried: number }>('events', 'sweep')).carried

it('counts what waits at each unit as works come and go', async () => {
  const works = [await cloud.checkedWork(), await cloud.checkedWork({ by: cloud.as('author') })]
  expect([await waitingAt('baoji'), await waitingAt('province')]).toEqual([2, 0])
  await cloud.decide(province, works[0]?.workId ?? '', 'approve')
  expect([await waitingAt('baoji'), await waitingAt('province')]).toEqual([1, 1])
  await cloud.decide(province, works[0]?.workId ?? '', 'approve')
  await cloud.decide(province, works[1]?.workId ?? '', 'reject')
  expect([await waitingAt('baoji'), await waitingAt('province')]).toEqual([0, 0])
  expect(await carried()).toBe(0)
})

it('a crash at any write leaves a count that waits, and is made up for once', async () => {
  const counter = async () =>
    (await cloud.environment.documents<{ _id: string; value: number }>('counters')).find(
      ({ _id }) => _id === 'queue-baoji',
    )?.value ?? 0
  const late: number[] = []
  for (let afterWrites = 1; ; afterWrites++) {
    const { workId, author } = await cloud.submittedWork({ by: cloud.as(`author-${afterWrites}`) })
    const event = { action: checkWork.name, input: { workId }, requestId: freshRequestId() }
    const died = await cloud.environment
      .call('api', event, author.openid, { afterWrites })
      .then(() => false)
      .catch(() => true)
    const before = await counter()
    await cloud.environment.fireTimer('events', 'sweep')
    expect(await counter()).toBe(afterWrites)
    late.push(afterWrites - before)
    expect(await carried()).toBe(0)
    if (!died) break
  }
  expect(Math.max(...late)).toBe(1)
  expect(late.at(-1)).toBe(0)
})

it('many decisions at once on one queue count each work once', async () => {
  const works = []
  for (let at = 0; at < 12; at++) works.push(await cloud.checkedWork({ by: cloud.as(`author-${at}`) }))
  await Promise.all(works.map(({ workId }) => cloud.decide(province, workId, 'approve')))
  while ((await carried()) > 0);
  expect([await waitingAt('baoji'), await waitingAt('province')]).toEqual([0, 12])
  expect(await cloud.environment.documents('outbox')).toEqual([])
})
