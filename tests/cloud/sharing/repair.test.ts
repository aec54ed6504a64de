import { openShare, readShareEffect } from '#shared/contract/sharing/sharing'
import { assignUnit } from '#shared/contract/reviews/reviews'
import { submitWork, withdrawWork } from '#shared/contract/works/works'
import { shortIdOf, unitCodeOf } from '#shared/domain/sharing/short-id'
import { freshRequestId, type Person } from '../../support/product-person'
import { productCloud, type ProductCloud } from '../../support/product-cloud'

const DAY = 24 * 3600 * 1000
const SONG = { kind: 's', id: shortIdOf('2020', 's', 'song'), unitCode: unitCodeOf('baoji') } as const

let cloud: ProductCloud
let province: Person
beforeEach(async () => {
  cloud = await productCloud()
  province = await cloud.provinceOfficer()
})
afterEach(() => cloud.remove())

interface Swept {
  readonly carried: number
  readonly talliesMended: number
  readonly openingsClosed: number
}
const swept = () => cloud.environment.fireTimer<Swept>('events', 'sweep')
/** Runs until tonight's round is over: answers how many counts were wrong. */
async function aNight(): Promise<number> {
  await cloud.environment.advanceClock(DAY)
  let mended = 0
  for (let run = 0; run < 30; run++) mended += (await swept()).talliesMended
  return mended
}
const of = async (unitId: string, subProject: string) => {
  const { items } = await province.must(readShareEffect, { unitId })
  const effect = items
    .find((each) => each.unitId === unitId)
    ?.effects.find((each) => each.subProject === subProject)
  return [effect?.opened ?? 0, effect?.submitted ?? 0]
}

it('submissions are counted as works come, change their unit and are withdrawn', async () => {
  const first = await cloud.checkedWork({ by: cloud.as('one') })
  const second = await cloud.checkedWork({ by: cloud.as('two') })
  expect(await of('baoji', 'photography')).toEqual([0, 2])
  const { workId, version } = first
  await first.author.must(withdrawWork, { workId, expectedVersion: version })
  expect(await of('baoji', 'photography')).toEqual([0, 1])
  await cloud.decide(province, second.workId, 'return')
  expect(await of('baoji', 'photography')).toEqual([0, 1])
  const unsure = await cloud.checkedWork({ by: cloud.as('three'), content: { unitId: 'uncertain' } })
  expect(await of('province', 'photography')).toEqual([0, 1])
  const { workId: unsureId, version: expectedVersion } = unsure
  await province.must(assignUnit, { workId: unsureId, expectedVersion, unitId: 'xian' })
  expect([await of('province', 'photography'), await of('xian', 'photography')]).toEqual([
    [0, 0],
    [0, 1],
  ])
  expect((await swept()).carried).toBe(0)
})

it.each([
  ['too high', 40],
  ['too low', -3],
  ['lost', undefined],
])('counts that are %s are set right at night, once', async (_how, value) => {
  await cloud.submittedWork()
  await cloud.as('guest').must(openShare, SONG)
  const wrong = value === undefined ? {} : { opened: { song: value }, submitted: { photography: value } }
  await cloud.environment.load('shareTallies', [{ _id: '2020_baoji', ...wrong }])
  expect(await aNight()).toBe(2)
  expect([await of('baoji', 'song'), await of('baoji', 'photography')]).toEqual([
    [1, 0],
    [0, 1],
  ])
  expect(await aNight()).toBe(0)
})

it('a crash at any write of an opening counts it once, or not at all where it left no trace', async () => {
  for (let afterWrites = 1, rows = 0; ; afterWrites++) {
    const event = { action: openShare.name, input: SONG, requestId: freshRequestId() }
    const died = await cloud.environment
      .call('api', event, `guest-${afterWrites}`, { afterWrites })
      .then(() => false)
      .catch(() => true)
    await swept()
    rows = (await cloud.environment.documents('shareOpenings')).length
    expect(await of('baoji', 'song')).toEqual([rows, 0])
    if (!died) return expect(rows).toBeGreaterThan(1)
  }
})

it('a crash at any write of a submission leaves counts that the next run makes right', async () => {
  let worst = 0
  for (let afterWrites = 1; ; afterWrites++) {
    const { workId, version, author, content } = await cloud.draft({ by: cloud.as(`author-${afterWrites}`) })
    const input = { workId, expectedVersion: version, content }
    const event = { action: submitWork.name, input, requestId: freshRequestId() }
    const died = await cloud.environment
      .call('api', event, author.openid, { afterWrites })
      .then(() => false)
      .catch(() => true)
    const [, before = 0] = await of('baoji', 'photography')
    await cloud.environment.fireTimer('events', 'sweep')
    const stored = await cloud.environment.documents<{ submittedIn?: string }>('works')
    const exact = stored.filter(({ submittedIn }) => submittedIn === '2020_baoji_photography').length
    expect(await of('baoji', 'photography')).toEqual([0, exact])
    worst = Math.max(worst, exact - before)
    if (!died) break
  }
  expect(worst).toBe(1)
})

describe('the ledger', () => {
  const rows = async () => (await cloud.environment.documents('shareOpenings')).length
  const closed = async () =>
    (await cloud.environment.documents<{ _id: string; counts?: object }>('counters')).find(
      ({ _id }) => _id === 'openingsClosed',
    )?.counts

  it('is kept for two days and then a number that every recount holds to', async () => {
    for (let at = 0; at < 3; at++) await cloud.as(`guest-${at}`).must(openShare, SONG)
    await cloud.environment.advanceClock(2 * DAY - 60_000)
    await cloud.as('late').must(openShare, SONG)
    expect((await swept()).openingsClosed).toBe(0)
    expect([await rows(), await closed()]).toEqual([4, undefined])
    await cloud.environment.advanceClock(120_000)
    expect((await swept()).openingsClosed).toBe(3)
    expect([await rows(), await closed(), await of('baoji', 'song')]).toEqual([
      1,
      { '2020_baoji_song': 3 },
      [4, 0],
    ])
    await cloud.environment.load('shareTallies', [{ _id: '2020_baoji', opened: { song: 1 } }])
    await cloud.as('later').must(openShare, SONG)
    expect([await aNight(), await of('baoji', 'song')]).toEqual([1, [5, 0]])
  })

  it('counts no row twice and loses none wherever a run breaks off', async () => {
    for (let afterWrites = 1; afterWrites < 6; afterWrites++) {
      await cloud.as(`guest-${afterWrites}`).must(openShare, SONG)
      await cloud.environment.advanceClock(2 * DAY + 60_000)
      await cloud.environment.fireTimer('events', 'sweep', { afterWrites }).catch(() => undefined)
      await swept()
      const numbers = (await closed()) as Readonly<Record<string, number>> | undefined
      expect([afterWrites, await rows(), numbers?.['2020_baoji_song']]).toEqual([afterWrites, 0, afterWrites])
    }
  })
})
