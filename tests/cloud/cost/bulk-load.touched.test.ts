import { publishAnnouncement } from '#shared/contract/announcements/announcements'
import { listReviewQueue } from '#shared/contract/reviews/reviews'
import { listRoleHolders } from '#shared/contract/roles/roles'
import { loadBulk } from '../../support/bulk-cloud'
import { BUSY_UNIT } from '../../support/bulk-work'
import { productCloud, type ProductCloud } from '../../support/product-cloud'

type Stored = { readonly _id: string } & Readonly<Record<string, unknown>>

/** Every field at every depth, its type beside it; ids in a list or a map of the author's own stay what they are. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf)
  if (typeof value !== 'object' || value === null) return typeof value
  const fields = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1))
  return Object.fromEntries(fields.map(([field, each]) => [field, shapeOf(each)]))
}

const isBulk = ({ _id }: Stored) => _id.startsWith('bulk')

let cloud: ProductCloud
beforeAll(async () => {
  cloud = await productCloud()
  const now = await cloud.environment.now()
  const { author } = await cloud.submittedWork({ content: { unitId: BUSY_UNIT } })
  await cloud.checkedWork({ by: author, content: { unitId: BUSY_UNIT } })
  await cloud.acceptedWork({ by: author, content: { unitId: BUSY_UNIT } })
  const { workId } = await cloud.checkedWork({ by: author, content: { unitId: BUSY_UNIT } })
  await cloud.decide(await cloud.provinceOfficer(), workId, 'return')
  const text = { kind: 'notice', title: '收稿通知', body: '月底前报送。' } as const
  await cloud.admin.must(publishAnnouncement, { unitId: 'province', ...text })
  const load = { works: 600, from: now - 20 * 86_400_000, to: now - 10 * 86_400_000 }
  await loadBulk(cloud.environment, { ...load, diligentAuthorId: author.personId })
})
afterAll(() => cloud.remove())

it.each(['checking', 'inReview', 'accepted', 'returned'])(
  'stores a work that is %s as the product does, field by field',
  async (status) => {
    const works = (await cloud.environment.documents<Stored>('works')).filter(
      (work) => work.status === status && work.subProject === 'photography',
    )
    const [own] = works.filter((work) => !isBulk(work))
    const [bulk] = works.filter((work) => isBulk(work) && work.version === own?.version)
    expect(shapeOf(bulk)).toEqual(shapeOf(own))
  },
)

it.each(['submitted', 'checkCleared', 'approved', 'accepted', 'returned'])(
  'stores a row of history that says %s as the product does',
  async (event) => {
    const rows = (await cloud.environment.documents<Stored>('timeline')).filter((row) => row.event === event)
    const [own] = rows.filter((row) => !isBulk(row))
    const [bulk] = rows.filter(isBulk)
    expect(shapeOf(bulk)).toEqual(shapeOf(own))
  },
)

it('stores people with a role as the product does', async () => {
  const people = (await cloud.environment.documents<Stored>('people')).filter(({ roleRank }) => roleRank)
  const [bulk] = people.filter(isBulk)
  expect(shapeOf(bulk)).toEqual(shapeOf(people.find((person) => !isBulk(person))))
})

it.each(['searchEntries', 'announcements', 'announcementChanges'])(
  'stores what is in %s as the product does',
  async (collection) => {
    const stored = await cloud.environment.documents<Stored & { workId?: string }>(collection)
    const ofBulk = (each: Stored & { workId?: string }) =>
      isBulk(each) || each.workId?.startsWith('bulk') === true
    const [own] = stored.filter((each) => !ofBulk(each))
    const [bulk] = stored.filter(ofBulk)
    expect(own).toBeDefined()
    expect(shapeOf(bulk)).toEqual(shapeOf(own))
  },
)

it('lets officers see the queue with its length, and the administrator who holds a role', async () => {
  const waiting = (await cloud.environment.documents<Stored>('works')).filter(
    ({ reviewQueue, _id }) => reviewQueue === BUSY_UNIT && _id.startsWith('bulk'),
  )
  const officer = await cloud.officer('an-officer', 'unitOfficer', BUSY_UNIT)
  const queue = await officer.must(listReviewQueue, { unitId: BUSY_UNIT })
  expect(queue.items).toHaveLength(20)
  expect(queue.waiting).toBe(waiting.length)
  expect((await cloud.admin.must(listRoleHolders, {})).items).toHaveLength(50)
})
