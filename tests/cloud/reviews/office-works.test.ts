import { type InputOf } from '#shared/contract/action'
import { findOfficeWorks, listOfficeWorks } from '#shared/contract/reviews/office-works'
import { takeDownWork } from '#shared/contract/reviews/reviews'
import { checkWork, submitWork, withdrawWork } from '#shared/contract/works/works'
import { type WorkContent } from '#shared/domain/work/work'
import { type Person } from '../../support/product-person'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { completeContent } from '../../support/work-samples'

const DAY = 86_400_000

let cloud: ProductCloud
let baoji: Person
let xian: Person
let province: Person
beforeAll(async () => {
  cloud = await productCloud()
  baoji = await cloud.officer('baoji-officer', 'unitOfficer', 'baoji')
  xian = await cloud.officer('xian-officer', 'unitOfficer', 'xian')
  province = await cloud.provinceOfficer()
})
afterAll(() => cloud.remove())

let authors = 0
const checked = (content: Partial<WorkContent> = {}) =>
  cloud.checkedWork({ by: cloud.as(`author-${++authors}`), content })
type Narrowing = Omit<InputOf<typeof listOfficeWorks>, 'unitId'>
const listed = async (narrowing: Narrowing, officer = baoji, unitId = 'baoji') =>
  (await officer.must(listOfficeWorks, { unitId, ...narrowing })).items
const idsIn = async (...asked: Parameters<typeof listed>) =>
  (await listed(...asked)).map(({ workId }) => workId)
type Finding = Omit<InputOf<typeof findOfficeWorks>, 'unitId'>
const found = async (by: Finding['by'], text: string, officer = baoji, unitId = 'baoji') =>
  (await officer.must(findOfficeWorks, { unitId, by, query: text })).items.map(({ workId }) => workId)

it('a work is found in the one state that it is in, until it goes on', async () => {
  const { workId, author } = await checked()
  const states = ['inReview', 'returned', 'accepted', 'takenDown', 'rejected', 'withdrawn'] as const
  const standsIn = async () => {
    const lists = await Promise.all(states.map(async (state) => [state, await idsIn({ state })] as const))
    return lists.flatMap(([state, ids]) => (ids.includes(workId) ? [state] : []))
  }
  expect(await standsIn()).toEqual(['inReview'])
  await cloud.decide(baoji, workId, 'approve')
  expect(await standsIn()).toEqual(['inReview'])
  await cloud.decide(province, workId, 'approve')
  expect(await standsIn()).toEqual(['accepted'])
  await province.must(takeDownWork, { workId, reason: '待核实' })
  expect(await standsIn()).toEqual(['takenDown'])
  expect(await idsIn({ state: 'takenDown' }, province, 'province')).toEqual([workId])
  expect(author.personId).not.toBe('')
})

it('a row says what an officer needs to know of a work, and no number', async () => {
  const { declarations } = completeContent('photography')
  const content = { title: '渭河大堤', declarations: { ...declarations, ai: true } }
  const { workId, author } = await checked(content)
  const { receiptNumber } = await cloud.decide(baoji, workId, 'approve')
  const [row] = (await listed({})).filter((each) => each.workId === workId)
  expect(row).toEqual({
    ...{ workId, subProject: 'photography', title: '渭河大堤', name: '张师傅', unitId: 'baoji' },
    ...{ state: 'inReview', submittedAt: expect.any(Number) as number, receiptNumber, atUnit: 'province' },
    ...{ reviewTerm: expect.objectContaining({ workingDays: 1 }) as object, flags: ['aiDeclared'] },
    ...{ own: false, opens: true },
  })
  expect(JSON.stringify(row)).not.toContain(author.personId)
})

it('a list goes by call and flag together, the latest submission first', async () => {
  const [first, second] = [await checked({ title: '先来' }), await checked({ title: '后到' })]
  const { workId, author, content } = first
  await cloud.environment.advanceClock(60_000)
  const { version: expectedVersion } = await cloud.decide(baoji, workId, 'return')
  await author.must(submitWork, { workId, expectedVersion, content })
  await author.must(checkWork, { workId })
  expect((await idsIn({ subProject: 'photography' })).slice(0, 2)).toEqual([workId, second.workId])
  expect(await idsIn({ subProject: 'photography', state: 'inReview', flag: 'resubmitted' })).toEqual([workId])
  expect(await idsIn({ subProject: 'song', flag: 'resubmitted' })).toEqual([])
})

it('what waits beyond its term is overdue, the longest waiting first; what was decided is not', async () => {
  const [decided, older] = [await checked(), await checked()]
  await cloud.decide(baoji, decided.workId, 'return')
  expect(await idsIn({ flag: 'overdue' })).toEqual([])
  await cloud.environment.advanceClock(7 * DAY)
  const fresh = await checked()
  const overdue = await listed({ flag: 'overdue' })
  const ids = overdue.map(({ workId }) => workId)
  expect(ids).toContain(older.workId)
  expect([decided, fresh].filter(({ workId }) => ids.includes(workId))).toEqual([])
  expect(overdue.filter(({ reviewTerm }) => reviewTerm?.overdueDays === undefined)).toEqual([])
  expect(await idsIn({ flag: 'overdue', state: 'inReview' })).toEqual(ids)
  expect(await idsIn({ flag: 'overdue', state: 'accepted' })).toEqual([])
})

it('a withdrawn work stays as a row that does not open', async () => {
  const { workId, author, version: expectedVersion } = await checked()
  await author.must(withdrawWork, { workId, expectedVersion })
  expect((await listed({ state: 'withdrawn' })).map((row) => [row.workId, row.opens])).toEqual([
    [workId, false],
  ])
})

describe('a search', () => {
  it('finds a work by its number as people write it, and by the beginning of its title and name', async () => {
    const { workId } = await checked({ title: 'Ｑ秦岭 深处', authorName: '欧阳师傅' })
    const { receiptNumber = '' } = await cloud.decide(baoji, workId, 'approve')
    const written = [receiptNumber, receiptNumber.toLowerCase().replace('-', ' '), receiptNumber.slice(5)]
    for (const text of written) expect(await found('receiptNumber', text)).toEqual([workId])
    expect(await found('title', 'q秦岭深')).toEqual([workId])
    expect(await found('name', '欧阳')).toEqual([workId])
    expect(await found('title', '深处')).toEqual([])
    expect(await found('name', '。')).toEqual([])
    expect(await found('receiptNumber', '2020-222222')).toEqual([])
  })

  it('answers of a work elsewhere as of none', async () => {
    const { workId } = await checked({ unitId: 'baoji', title: '只在宝鸡' })
    const { receiptNumber = '' } = await cloud.decide(baoji, workId, 'approve')
    expect(await found('receiptNumber', receiptNumber, xian, 'xian')).toEqual([])
    expect(await found('title', '只在宝鸡', xian, 'xian')).toEqual([])
    expect(await found('title', '只在宝鸡', province, 'xian')).toEqual([])
    expect(await found('receiptNumber', receiptNumber, province, 'province')).toEqual([workId])
    const asked = { unitId: 'baoji', by: 'receiptNumber', query: receiptNumber } as const
    expect(await xian.refusal(findOfficeWorks, asked)).toBe('FORBIDDEN')
  })

  it('refuses a cursor of another search', async () => {
    const cursor = '别的 998407892802999-work00000001'
    const asked = { unitId: 'baoji', by: 'title', query: '只在', cursor } as const
    expect(await baoji.refusal(findOfficeWorks, asked)).toBe('INPUT_INVALID')
  })
})
