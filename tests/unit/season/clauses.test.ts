import { citationIsValid, clauseById } from '#shared/domain/season/clauses'
import { isWithinLimit, photoCountFits } from '#shared/domain/season/limits'
import { season2020 } from './season-2020'

it('finds a clause by its id', () => {
  expect(clauseById(season2020, 'annex2.1')?.label).toBe('附件2·一')
  expect(clauseById(season2020, 'annex2.9')).toBeUndefined()
})

it.each([
  ['a clause alone', { clauseId: 'default.privacy' }, true],
  ['a rule quote', { clauseId: 'annex2.1', quote: '时长小于 3 分钟，文件小于 50MB' }, true],
  ['a quote without its space', { clauseId: 'annex2.1', quote: '时长小于3 分钟' }, false],
  ['part of a quote', { clauseId: 'annex2.1', quote: '时长' }, false],
  ['an empty quote', { clauseId: 'annex2.1', quote: '' }, false],
  ['another clause’s quote', { clauseId: 'annex2.2', quote: '时长小于 3 分钟' }, false],
  ['a quote of a clause without quotes', { clauseId: 'default.privacy', quote: '隐私' }, false],
  ['an unknown clause', { clauseId: 'annex2.9' }, false],
])('judges %s', (_what, citation, valid) => {
  expect(citationIsValid(season2020, citation)).toBe(valid)
})

it('refuses the limit’s own value unless the limit is inclusive', () => {
  const limit = { value: 180_000, source: 'notice' } as const
  expect([179_999, 180_000, 180_001].map((ms) => isWithinLimit(limit, ms))).toEqual([true, false, false])
  const inclusive = { ...limit, inclusive: true }
  expect([179_999, 180_000, 180_001].map((ms) => isWithinLimit(inclusive, ms))).toEqual([true, true, false])
})

it('takes one photo or a series of four to eight', () => {
  const media = season2020.subProjects.find(({ key }) => key === 'photography')?.spec.media
  if (media?.kind !== 'photos') throw new Error('photography takes photos')
  const taken = Array.from({ length: 10 }, (_, count) => count).filter((count) =>
    photoCountFits(media, count),
  )
  expect(taken).toEqual([1, 4, 5, 6, 7, 8])
})
