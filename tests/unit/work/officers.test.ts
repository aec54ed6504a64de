import { assignUnit, isOfficerOf, mayDecide, mayReadForReview } from '#shared/domain/work/review'
import { WORK_STATUSES } from '#shared/domain/work/status'
import { lineOf2020, treeUnit, WEIBIN } from '../../support/tree-units'
import { aCaller, aDraft, inReviewAt, NOW, refusalOf } from './samples'

const baoji = aCaller('o1', ['unitOfficer', 'baoji'])
const xian = aCaller('o2', ['unitOfficer', 'xian'])
const province = aCaller('o3', ['provinceOfficer', 'province'])

it.each([
  ['a unit’s officer for his unit', baoji, 'baoji', true],
  ['a unit’s officer for another unit', baoji, 'xian', false],
  ['a unit’s officer for the province', baoji, 'province', false],
  ['a unit’s officer for an unknown unit', baoji, 'atlantis', false],
  ['the province for itself', province, 'province', true],
  ['the province for a unit', province, 'baoji', true],
  ['the province for other unions', province, 'outside', true],
  ['the province for an unknown unit', province, 'atlantis', false],
  ['an administrator', aCaller('o4', ['admin', 'province']), 'baoji', false],
  ['nobody in particular', aCaller('o5'), 'baoji', false],
  [
    'somebody with two scopes',
    aCaller('o6', ['unitOfficer', 'xian'], ['unitOfficer', 'baoji']),
    'baoji',
    true,
  ],
])('%s acts: %#', (_who, caller, unitId, acts) => {
  expect(isOfficerOf(caller, lineOf2020(unitId))).toBe(acts)
})

it.each(WORK_STATUSES)('shows a work that is %s to officers of its chain at most', (status) => {
  const readable = !['draft', 'withdrawn'].includes(status)
  const work = inReviewAt('baoji', { status })
  const readers = [baoji, xian, province].map((caller) => mayReadForReview(caller, work))
  expect(readers).toEqual([readable, false, readable])
})

it('shows a work of an uncertain unit to the province alone', () => {
  const work = inReviewAt('province', { chain: ['province'] })
  const readers = [baoji, xian, province].map((caller) => mayReadForReview(caller, work))
  expect(readers).toEqual([false, false, true])
})

describe('a work of a unit below a unit', () => {
  const { line, chain } = WEIBIN
  const work = inReviewAt('baoji', { line, chain })

  it.each([
    ['weibin', true, false],
    ['baoji', true, true],
    ['xian', false, false],
  ])('an officer of %s reads it: %s, and decides on it at the unit above: %s', (unitId, reads, decides) => {
    const officer = aCaller('o7', ['unitOfficer', unitId])
    expect([mayReadForReview(officer, work), mayDecide(officer, work)]).toEqual([reads, decides])
  })

  it('cannot be assigned to a unit that was closed', () => {
    const content = { ...aDraft().content, unitId: 'uncertain' }
    const lost = inReviewAt('province', { chain: ['province'], content })
    const closed = { ...WEIBIN, state: 'closed' } as const
    expect(refusalOf(() => assignUnit(lost, closed, province, NOW))).toEqual({
      code: 'UNIT_CLOSED',
      details: { unit: '宝鸡市渭滨区总工会' },
    })
  })
})

describe('assigning a unit', () => {
  const content = { ...aDraft().content, unitId: 'uncertain' }
  const work = inReviewAt('province', { chain: ['province'], content })

  it('starts the chain anew at that unit', () => {
    expect(assignUnit(work, treeUnit('baoji'), province, NOW)).toEqual({
      work: {
        ...work,
        version: 4,
        content: { ...content, unitId: 'baoji' },
        line: ['baoji', 'province'],
        chain: ['baoji', 'province'],
        atUnit: 'baoji',
        atUnitSince: NOW,
        updatedAt: NOW,
        changedAt: NOW,
      },
      row: {
        workId: work.id,
        version: 4,
        at: NOW,
        event: 'unitAssigned',
        by: 'officer',
        actorId: 'o3',
        unitId: 'baoji',
      },
    })
  })

  it.each([
    ['to an unknown unit', work, 'atlantis', province, 'UNIT_UNKNOWN'],
    ['to the province’s office', work, 'province', province, 'UNIT_UNKNOWN'],
    ['to nowhere again', work, 'uncertain', province, 'UNIT_UNKNOWN'],
    ['where the author chose a unit', inReviewAt('baoji'), 'xian', province, 'UNIT_CHOSEN'],
    ['by a unit’s officer', work, 'baoji', baoji, 'INVALID_TRANSITION'],
    ['by its author', work, 'baoji', aCaller('author-1', ['provinceOfficer', 'province']), 'OWN_WORK'],
    [
      'of a work that is returned',
      { ...work, status: 'returned' } as const,
      'baoji',
      province,
      'INVALID_TRANSITION',
    ],
  ])('is refused %s', (_what, given, unitId, caller, code) => {
    expect(refusalOf(() => assignUnit(given, treeUnit(unitId), caller, NOW)).code).toBe(code)
  })
})
