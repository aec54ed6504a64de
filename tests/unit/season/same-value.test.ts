import { sameValue } from '#shared/domain/season/same-value'
import { unitsDropped } from '#shared/domain/season/units-dropped'
import { season2020 } from './season-2020'

it.each<[string, unknown, unknown, boolean]>([
  ['keys in another order', { a: 1, b: [1, 2] }, { b: [1, 2], a: 1 }, true],
  ['another value deep inside', { a: { b: 1 } }, { a: { b: 2 } }, false],
  ['a key more', { a: 1 }, { a: 1, b: 2 }, false],
  ['another key', { a: 1 }, { b: 1 }, false],
  ['an absent key and one without a value', { a: undefined }, { b: undefined }, false],
  ['another order of a list', [1, 2], [2, 1], false],
  ['a list and an object of the same keys', [7], { 0: 7 }, false],
  ['nothing and an object', null, {}, false],
  ['an object and a text', {}, '', false],
  ['a number and its text', 1, '1', false],
  ['nothing twice', null, null, true],
])('%s', (_what, one, other, same) => {
  expect([sameValue(one, other), sameValue(other, one)]).toEqual([same, same])
})

it('the units that a later season lacks are named, those it renames are not', () => {
  const { units } = season2020
  const later = units.filter(({ id }) => id !== 'baoji').map((unit) => ({ ...unit, displayName: '新名' }))
  expect(unitsDropped({ units }, { units: later })).toEqual(['宝鸡市总工会'])
  expect(unitsDropped({ units }, { units })).toEqual([])
  expect(unitsDropped({ units: later }, { units })).toEqual([])
})
