import { readPublicWork } from '#shared/contract/gallery/gallery'
import { assignUnit, decideReview, listReviewQueue, readReview } from '#shared/contract/reviews/reviews'
import { readWork } from '#shared/contract/works/works'
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

const approving = (workId: string, expectedVersion: number) =>
  ({ workId, expectedVersion, kind: 'approve', citations: [], message: '', internalNote: '' }) as const

it('an officer who looked at an older state is told so', async () => {
  const { workId, version } = await cloud.checkedWork()
  await cloud.decide(officer, workId, 'approve')
  expect(await province.call(decideReview, approving(workId, version))).toMatchObject({
    error: { code: 'WORK_CHANGED', details: { version: version + 2 } },
  })
})

it('nobody decides on his own work, at any unit', async () => {
  const { workId, version } = await cloud.checkedWork({ by: officer })
  expect((await officer.must(listReviewQueue, { unitId: 'baoji' })).items).toMatchObject([
    { workId, own: true },
  ])
  expect((await officer.must(readReview, { workId })).mayDecide).toBe(false)
  expect(await officer.refusal(decideReview, approving(workId, version))).toBe('OWN_WORK')
  const own = await cloud.checkedWork({ by: province })
  expect(await province.refusal(decideReview, approving(own.workId, own.version))).toBe('OWN_WORK')
  await cloud.decide(officer, own.workId, 'approve')
  expect(await province.refusal(decideReview, approving(own.workId, own.version + 2))).toBe('OWN_WORK')
})

it('an officer of the unit cannot decide where the work has gone on', async () => {
  const { workId } = await cloud.checkedWork()
  const { version } = await cloud.decide(officer, workId, 'approve')
  expect(await officer.must(readReview, { workId })).toMatchObject({ atUnit: 'province', mayDecide: false })
  expect(await officer.refusal(decideReview, approving(workId, version))).toBe('FORBIDDEN')
})

it.each([
  ['no clause', { citations: [] }, 'CITATION_REQUIRED'],
  ['no word to the author', { message: ' ' }, 'CITATION_REQUIRED'],
  ['an unknown clause', { citations: [{ clauseId: 'annex9.9' }] }, 'CITATION_INVALID'],
  [
    'made-up words of a clause',
    { citations: [{ clauseId: 'annex2.1', quote: '必须竖屏' }] },
    'CITATION_INVALID',
  ],
])('a return with %s is refused', async (_what, change, code) => {
  const { workId, version } = await cloud.checkedWork()
  const decision = {
    kind: 'return',
    citations: [{ clauseId: 'annex2.1' }],
    message: '请补充',
    ...change,
  } as const
  expect(await officer.refusal(decideReview, { ...approving(workId, version), ...decision })).toBe(code)
})

describe('a work of an uncertain unit', () => {
  it('lies at the province, which gives it to a unit, from where it goes its way', async () => {
    const { author, workId, version } = await cloud.checkedWork({ content: { unitId: 'uncertain' } })
    expect(await officer.refusal(readReview, { workId })).toBe('NOT_FOUND')
    expect((await province.must(listReviewQueue, { unitId: 'province' })).items).toMatchObject([
      { workId, unitId: null, atUnit: 'province' },
    ])
    const assigned = await province.must(assignUnit, { workId, expectedVersion: version, unitId: 'baoji' })
    expect(assigned).toMatchObject({ status: 'inReview', version: version + 1, atUnit: 'baoji' })
    expect((await province.must(listReviewQueue, { unitId: 'province' })).waiting).toBe(0)
    expect((await officer.must(listReviewQueue, { unitId: 'baoji' })).waiting).toBe(1)
    await cloud.decide(officer, workId, 'approve')
    expect((await cloud.decide(province, workId, 'approve')).status).toBe('accepted')
    expect(await cloud.as('guest').must(readPublicWork, { workId })).toMatchObject({ unitId: 'baoji' })
    expect(
      (await author.must(readWork, { workId })).timeline.map(({ event, unitId }) => [event, unitId]),
    ).toEqual([
      ['submitted', undefined],
      ['checkCleared', 'province'],
      ['unitAssigned', 'baoji'],
      ['approved', 'baoji'],
      ['accepted', 'province'],
    ])
  })

  it('is not accepted before it has a unit, but may be returned', async () => {
    const { workId, version } = await cloud.checkedWork({ content: { unitId: 'uncertain' } })
    expect(await province.refusal(decideReview, approving(workId, version))).toBe('UNIT_MISSING')
    expect(await cloud.decide(province, workId, 'return')).toMatchObject({ status: 'returned' })
  })

  it('is assigned by the province only, to a unit there is, in its present state', async () => {
    const { workId, version: expectedVersion } = await cloud.checkedWork({ content: { unitId: 'uncertain' } })
    expect(await officer.refusal(assignUnit, { workId, expectedVersion, unitId: 'baoji' })).toBe('FORBIDDEN')
    expect(await province.refusal(assignUnit, { workId, expectedVersion, unitId: 'atlantis' })).toBe(
      'UNIT_UNKNOWN',
    )
    expect(await province.refusal(assignUnit, { workId, expectedVersion: 1, unitId: 'baoji' })).toBe(
      'WORK_CHANGED',
    )
  })
})

describe('an object replaced after its check', () => {
  it.each(['a unit', 'the province'])('cannot be approved at %s, but can be returned', async (where) => {
    const work = await cloud.checkedWork({ kind: 'video' })
    const { workId } = work
    const { version } = where === 'a unit' ? work : await cloud.decide(officer, workId, 'approve')
    const decider = where === 'a unit' ? officer : province
    await cloud.environment.overwriteObject(work.file.cloudPath, Buffer.from('<!doctype html>'))
    expect((await decider.must(readReview, { workId })).media[0]).not.toHaveProperty('url')
    expect(await decider.refusal(decideReview, approving(workId, version))).toBe('MEDIA_CHANGED')
    expect((await cloud.decide(decider, workId, 'return')).status).toBe('returned')
  })
})

it('keeps the queue oldest first and in pages', async () => {
  const works: string[] = []
  for (let count = 0; count < 22; count++) {
    const by = cloud.as(`author-${count % 5}`)
    works.push((await cloud.checkedWork({ by })).workId)
  }
  const first = await officer.must(listReviewQueue, { unitId: 'baoji' })
  expect(first.items.map(({ workId }) => workId)).toEqual(works.slice(0, 20))
  expect(first.waiting).toBe(22)
  const second = await officer.must(listReviewQueue, { unitId: 'baoji', cursor: first.next ?? '' })
  expect(second.items.map(({ workId }) => workId)).toEqual(works.slice(20))
  expect(second).not.toHaveProperty('next')
})
