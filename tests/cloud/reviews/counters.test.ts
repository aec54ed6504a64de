import { listReviewQueue } from '#shared/contract/reviews/reviews'
import { rankOf } from '#shared/domain/rank'
import { checkWork } from '#shared/contract/works/works'
import { freshRequestId, type Person } from '../../support/product-person'
import { A_DAY_IN_JUNE, productCloud, type ProductCloud } from '../../support/product-cloud'

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

describe('the recount of a night', () => {
  const NIGHT = 24 * 3600 * 1000
  const swept = () =>
    cloud.environment.fireTimer<{ queuesMended: number; failed: string[] }>('events', 'sweep')
  /** Runs until tonight's round is over: answers how many counters were wrong. */
  async function aNight(): Promise<number> {
    await cloud.environment.advanceClock(NIGHT)
    let mended = 0
    for (let run = 0; run < 4; run++) {
      const { queuesMended, failed } = await swept()
      expect(failed).toEqual([])
      mended += queuesMended
    }
    return mended
  }

  it.each([
    ['too high', 40],
    ['too low', -3],
    ['lost', undefined],
  ])('sets a counter right that is %s, once', async (_how, value) => {
    await cloud.checkedWork()
    await cloud.environment.load('counters', [{ _id: 'queue-baoji', ...(value !== undefined && { value }) }])
    expect([await aNight(), await waitingAt('baoji'), await aNight()]).toEqual([1, 1, 0])
  })

  it('comes once a night: a counter that goes wrong after its round waits for the next', async () => {
    await cloud.checkedWork()
    expect(await aNight()).toBe(0)
    await cloud.environment.load('counters', [{ _id: 'queue-baoji', value: 7 }])
    for (let run = 0; run < 4; run++) expect((await swept()).queuesMended).toBe(0)
    expect([await aNight(), await waitingAt('baoji')]).toEqual([1, 1])
  })

  it.each([
    ['under way', { dueRank: rankOf(A_DAY_IN_JUNE * 2, 'counts-x') }],
    ['given up', { deadRank: rankOf(0, 'counts-x') }],
  ])('leaves a counter alone while a count of it is %s', async (_how, rank) => {
    await cloud.checkedWork()
    const payload = [{ collection: 'counters', id: 'queue-baoji', by: { value: 1 } }]
    const row = { _id: 'counts-x', id: 'counts-x', kind: 'counts', payload, tries: 0, dueAt: 0, ...rank }
    await cloud.environment.load('outbox', [row])
    await cloud.environment.load('counters', [{ _id: 'queue-baoji', value: 0 }])
    expect(await aNight()).toBe(0)
    expect(await cloud.environment.documents('counters')).toContainEqual({ _id: 'queue-baoji', value: 0 })
  })
})
