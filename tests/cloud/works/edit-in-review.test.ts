import { listOfficeWorks } from '#shared/contract/reviews/office-works'
import { decideReview, listReviewQueue, readReview } from '#shared/contract/reviews/reviews'
import {
  checkWork,
  dropChanges,
  listMyWorks,
  readWork,
  saveWork,
  submitWork,
} from '#shared/contract/works/works'
import { type Person } from '../../support/product-person'
import { productCloud, type ProductCloud } from '../../support/product-cloud'

let cloud: ProductCloud
let baoji: Person
beforeAll(async () => {
  cloud = await productCloud()
  baoji = await cloud.officer('baoji-officer', 'unitOfficer', 'baoji')
})
afterAll(() => cloud.remove())

let authors = 0
const inReview = () =>
  cloud.checkedWork({ by: cloud.as(`author-${authors++}`), content: { unitId: 'baoji', title: '交上去的' } })
const queueRow = async (workId: string) =>
  (await baoji.must(listReviewQueue, { unitId: 'baoji' })).items.find((item) => item.workId === workId)

it('an officer reads and decides on what was submitted, however often its author saves meanwhile', async () => {
  const { author, workId, version, content } = await inReview()
  const before = await baoji.must(readReview, { workId })
  const changed = { ...content, title: '还在改的' }
  const saved = await author.must(saveWork, { workId, expectedVersion: version, content: changed })
  await author.must(saveWork, { workId, expectedVersion: saved.version, content: changed })
  expect(await author.must(readWork, { workId })).toMatchObject({
    ...{ status: 'inReview', content: changed, unsent: true, version: version + 2 },
  })
  const { media, ...after } = await baoji.must(readReview, { workId })
  expect(after).toEqual({ ...before, media: undefined })
  expect(media.length).toBe(1)
  expect(await queueRow(workId)).toMatchObject({ title: '交上去的', version: before.version })
  const said = { kind: 'approve', citations: [], message: '', internalNote: '' } as const
  expect(await baoji.must(decideReview, { workId, expectedVersion: before.version, ...said })).toMatchObject({
    ...{ status: 'inReview', version: before.version + 1 },
  })
  expect((await author.must(readWork, { workId })).content.title).toBe('还在改的')
})

it('sent again, it leaves the queue for its check and comes back as sent again, from the first unit on', async () => {
  const { author, workId, content } = await inReview()
  const { version: expectedVersion } = await cloud.decide(baoji, workId, 'approve')
  const stale = (await baoji.must(readReview, { workId })).version
  const changed = { ...content, title: '改好再交的' }
  expect(await author.must(submitWork, { workId, expectedVersion, content: changed })).toMatchObject({
    status: 'checking',
  })
  expect(await queueRow(workId)).toBeUndefined()
  await author.must(checkWork, { workId })
  expect(await baoji.must(readReview, { workId })).toMatchObject({
    ...{ status: 'inReview', atUnit: 'baoji', title: '改好再交的' },
  })
  const { items } = await baoji.must(listOfficeWorks, { unitId: 'baoji', flag: 'resubmitted' })
  expect(items.map((item) => item.workId)).toEqual([workId])
  const said = { kind: 'approve', citations: [], message: '', internalNote: '' } as const
  expect(await baoji.refusal(decideReview, { workId, expectedVersion: stale, ...said })).toBe('WORK_CHANGED')
  const { unsent, timeline } = await author.must(readWork, { workId })
  expect([unsent, timeline.filter(({ event }) => event === 'resubmitted').length]).toEqual([undefined, 1])
})

it('dropped, the changes are gone and what was submitted stays', async () => {
  const { author, workId, version, content } = await inReview()
  const changed = { ...content, title: '不要了的' }
  const { version: expectedVersion } = await author.must(saveWork, {
    ...{ workId, expectedVersion: version, content: changed },
  })
  expect(await author.refusal(dropChanges, { workId, expectedVersion: version })).toBe('WORK_CHANGED')
  const dropped = await author.must(dropChanges, { workId, expectedVersion })
  expect(dropped.version).toBe(expectedVersion + 1)
  expect(await author.must(dropChanges, { workId, expectedVersion: dropped.version })).toEqual(dropped)
  const work = await author.must(readWork, { workId })
  expect([work.status, work.content, work.unsent]).toEqual(['inReview', content, undefined])
  expect((await author.must(listMyWorks, {})).items.map(({ title }) => title)).toEqual(['交上去的'])
})
