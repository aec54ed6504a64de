import { type Clause } from '#shared/domain/season/clause'
import { citationIsValid, clauseById, clausesCitedIn, exactWords } from '#shared/domain/season/clauses'
import { hostsOf, type SeriesItem, type SeriesPart } from '#shared/domain/season/series'
import { isWithinLimit } from '#shared/domain/season/limits'
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

it('the clauses cited in a value are found however deep, in the notice’s order', () => {
  const value = { clauseId: 'annex2.2', deep: [{ also: { clauseId: 'annex2.1' } }, null, 'default.photo'] }
  expect(clausesCitedIn(value, season2020.clauses).map(({ id }) => id)).toEqual(['annex2.1', 'annex2.2'])
  expect(clausesCitedIn({ clauseId: 7 }, season2020.clauses)).toEqual([])
})

it('the exact words of a clause are its title, its rules, names and what stands there by mistake', () => {
  const defects = [{ note: '有误', original: ['原文'] }, { note: '存疑' }]
  const clause = { title: '题', ruleQuotes: ['原话'], names: ['单位'], defects } as unknown as Clause
  expect(exactWords(clause)).toEqual(['题', '原话', '单位', '原文'])
  expect(exactWords({ title: '题' } as Clause)).toEqual(['题'])
})

it('an item is held by its own hosts, by its part’s as well where it names no host itself', () => {
  const [host, helper] = [{ role: 'host', name: '甲' }, { role: 'coHost', name: '乙' }] // prettier-ignore
  const held = (ours: object[], its: object[]) =>
    hostsOf({ hosts: ours } as unknown as SeriesPart, { hosts: its } as unknown as SeriesItem)
  expect(held([host], [{ ...host, name: '丙' }, helper])).toEqual([{ ...host, name: '丙' }, helper])
  expect(held([host], [helper])).toEqual([host, helper])
  expect(held([], [])).toEqual([])
})
