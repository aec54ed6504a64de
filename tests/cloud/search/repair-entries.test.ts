import { searchWorks } from '#shared/contract/search/search'
import { settleDecision } from '#shared/contract/reviews/decisions'
import { decideReview, takeDownWork } from '#shared/contract/reviews/reviews'
import { searchEntriesOf } from '#shared/domain/search/work-entries'
import { type Work } from '#shared/domain/work/work'
import { UNDO_WINDOW_MS } from '#shared/domain/work/pending-decision'
import { freshRequestId } from '../../support/product-person'
import { productCloud, type ProductCloud } from '../../support/product-cloud'

type StoredEntry = Readonly<Record<string, unknown>> & { readonly _id: string; readonly rank: string }

let cloud: ProductCloud
beforeEach(async () => {
  cloud = await productCloud()
})
afterEach(() => cloud.remove())

const stored = () => cloud.environment.documents<StoredEntry>('searchEntries')
const byRank = (left: { rank: string }, right: { rank: string }) => (left.rank < right.rank ? -1 : 1)

/** What the works themselves say must be there. */
async function recounted() {
  const works = await cloud.environment.documents<Work & { _id: string }>('works')
  return works.flatMap((work) => searchEntriesOf(work)).sort(byRank)
}
const there = async () => (await stored()).map(({ _id, ...entry }) => entry as { rank: string }).sort(byRank)

/** Runs the timer until tonight's round is over; how many works were repaired. */
async function repairedInANight(): Promise<number> {
  await cloud.environment.advanceClock(24 * 3600 * 1000)
  let repaired = 0
  for (let run = 0; run < 8; run++) {
    const { entriesRepaired, failed } = await cloud.environment.fireTimer<{
      entriesRepaired: number
      failed: readonly string[]
    }>('events', 'sweep')
    expect(failed).toEqual([])
    repaired += entriesRepaired
  }
  return repaired
}

async function seedScenes(): Promise<string[]> {
  const ids = []
  for (let count = 0; count < 10; count += 1) {
    const title = `第${count}个春天`
    ids.push((await cloud.acceptedWork({ by: cloud.as(`author-${count}`), content: { title } })).workId)
  }
  const [hidden = ''] = ids
  const province = await cloud.provinceOfficer()
  await province.must(takeDownWork, { workId: hidden, reason: '不妥' })
  return ids
}

it('the entries kept by the works’ own changes are the exact recount: nothing to repair', async () => {
  await seedScenes()
  expect(await there()).toEqual(await recounted())
  expect(await repairedInANight()).toBe(0)
})

it('entries that were lost, are too many, say something else or belong to no work become the exact ones', async () => {
  const ids = await seedScenes()
  const right = await recounted()
  const all = await stored()
  const of = (workId: string | undefined) => all.filter((entry) => entry.workId === workId)
  await cloud.environment.load('searchEntries', [
    ...of(ids[3]).map((entry) => ({ _id: entry._id, spoiled: true })),
    ...of(ids[4]).map((entry) => ({ ...entry, unitId: 'xian' })),
    ...of(ids[5]).map((entry) => ({ ...entry, _id: `more${entry._id.slice(4)}`, workId: ids[0] })),
    ...of(ids[6]).map((entry) => ({
      ...entry,
      _id: `gone${entry._id.slice(4)}`,
      workId: 'nothing000000000',
    })),
    ...of(ids[7]).map((entry) => ({ ...entry, _id: `else${entry._id.slice(4)}`, rank: `错${entry.rank}` })),
  ])
  const guest = cloud.as('a-guest')
  expect((await guest.must(searchWorks, { query: '春天' })).items).toHaveLength(7)
  expect(await repairedInANight()).toBe(5)
  expect(await there()).toEqual(right)
  expect((await guest.must(searchWorks, { query: '春天' })).items).toHaveLength(9)
})

it('a long title is found whole though an instance died between its portions, and not at all once it is taken down', async () => {
  const title = Array.from({ length: 40 }, (_each, at) => String.fromCodePoint(0x4e00 + 7 * at)).join('')
  const province = await cloud.provinceOfficer()
  const guest = cloud.as('a-guest')
  const found = async () => (await guest.must(searchWorks, { query: title.slice(20, 24) })).items
  let late = 0
  for (const afterWrites of [9, 20, 34, 55]) {
    const by = cloud.as(`author-${afterWrites}`)
    const { workId, version } = await cloud.checkedWork({ by, content: { title } })
    const { version: expectedVersion } = await cloud.decide(province, workId, 'approve')
    expect(expectedVersion).toBe(version + 2)
    const decision = { kind: 'approve', citations: [], message: '', internalNote: '' } as const
    await province.must(decideReview, { workId, expectedVersion, ...decision })
    await cloud.environment.advanceClock(UNDO_WINDOW_MS)
    const event = { action: settleDecision.name, input: { workId }, requestId: freshRequestId() }
    await cloud.environment.call('api', event, province.openid, { afterWrites }).catch(() => undefined)
    if ((await there()).length < (await recounted()).length) late += 1
    await cloud.environment.fireTimer('events', 'sweep')
    expect(await there()).toEqual(await recounted())
    expect((await found()).map((each) => each.workId)).toEqual([workId])
    await province.must(takeDownWork, { workId, reason: '不妥' })
    expect([await found(), await there()]).toEqual([[], []])
  }
  expect(late).toBeGreaterThanOrEqual(2)
})
