import { listMessages } from '#shared/contract/messages/messages'
import { reopenWork } from '#shared/contract/reviews/decisions'
import { listReviewQueue, readReview } from '#shared/contract/reviews/reviews'
import { createWork, readWork } from '#shared/contract/works/works'
import { type Person } from '../../support/product-person'
import { productCloud, type ProductCloud } from '../../support/product-cloud'

let cloud: ProductCloud
let officer: Person
let province: Person
beforeEach(async () => {
  cloud = await productCloud()
  officer = await cloud.officer('baoji-officer', 'unitOfficer', 'baoji')
  province = await cloud.provinceOfficer()
})
afterEach(() => cloud.remove())

const reason = '作者补充了授权证明'

it('a rejected work that the province takes up again waits there, and its author reads why', async () => {
  const { workId, author } = await cloud.checkedWork()
  const { version } = await cloud.decide(officer, workId, 'reject')
  expect(await province.must(reopenWork, { workId, reason })).toMatchObject({
    ...{ status: 'inReview', atUnit: 'province', version: version + 1 },
  })
  const queue = await province.must(listReviewQueue, { unitId: 'province' })
  expect([queue.waiting, queue.items.map((item) => item.workId)]).toEqual([1, [workId]])
  const seen = await author.must(readWork, { workId })
  expect([seen.decision, seen.changed, seen.timeline.at(-1)]).toMatchObject([
    ...[undefined, true, { event: 'reopened', unitId: 'province', message: reason }],
  ])
  expect((await author.must(listMessages, {})).items[0]).toMatchObject({ event: 'reopened', workId })
  expect(await cloud.decide(province, workId, 'approve')).toMatchObject({ status: 'accepted' })
})

it('it counts towards its author’s limit again', async () => {
  const { workId, author } = await cloud.checkedWork()
  await cloud.decide(officer, workId, 'reject')
  const entries = async () =>
    (await cloud.environment.documents<{ workIds: readonly string[] }>('entries')).flatMap(
      (each) => each.workIds,
    )
  expect(await entries()).toEqual([])
  await province.must(reopenWork, { workId, reason })
  expect(await entries()).toEqual([workId])
  expect(await author.must(createWork, { subProject: 'photography' })).toMatchObject({ status: 'draft' })
})

it('only a rejected work is taken up again, and by the province alone', async () => {
  const { workId } = await cloud.checkedWork()
  expect(await province.refusal(reopenWork, { workId, reason })).toBe('INVALID_TRANSITION')
  await cloud.decide(officer, workId, 'reject')
  expect(await officer.refusal(reopenWork, { workId, reason })).toBe('FORBIDDEN')
  expect((await officer.must(readReview, { workId })).status).toBe('rejected')
})
