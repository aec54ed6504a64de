import { assignUnit, isOfficerOf, mayReadForReview } from '#shared/domain/work/review'
import { WORK_STATUSES } from '#shared/domain/work/status'
import { season2020 } from '../season/season-2020'
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
  expect(isOfficerOf(caller, unitId, season2020)).toBe(acts)
})

it.each(WORK_STATUSES)('shows a work that is %s to officers of its chain at most', (status) => {
  const readable = !['draft', 'withdrawn'].includes(status)
  const work = inReviewAt('baoji', { status })
  const readers = [baoji, xian, province].map((caller) => mayReadForReview(caller, work, season2020))
  expect(readers).toEqual([readable, false, readable])
})

it('shows a work of an uncertain unit to the province alone', () => {
  const work = inReviewAt('province', { chain: ['province'] })
  const readers = [baoji, xian, province].map((caller) => mayReadForReview(caller, work, season2020))
  expect(readers).toEqual([false, false, true])
})

describe('assigning a unit', () => {
  const content = { ...aDraft().content, unitId: 'uncertain' }
  const work = inReviewAt('province', { chain: ['province'], content })

  it('starts the chain anew at that unit', () => {
    expect(assignUnit(work, 'baoji', province, season2020, NOW)).toEqual({
      work: {
        ...work,
        version: 4,
        content: { ...content, unitId: 'baoji' },
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
    expect(refusalOf(() => assignUnit(given, unitId, caller, season2020, NOW)).code).toBe(code)
  })
})
