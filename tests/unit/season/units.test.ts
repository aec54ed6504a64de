import { type Unit } from '#shared/domain/season/unit'
import { ROOT_UNIT_ID } from '#shared/domain/season/unit'
import { isWithin, pickableUnits, reviewChain, rootUnit, unitById } from '#shared/domain/season/units'
import { season2020 } from './season-2020'

const unit = (id: string, parentId: string | null, more: Partial<Unit> = {}): Unit => ({
  id,
  parentId,
  noticeName: id,
  displayName: id,
  kind: 'separate',
  quota: null,
  order: 0,
  ...more,
})

/** A factory's union under a district under Baoji, and a union an administrator put under a placeholder. */
const deep = {
  units: [
    ...season2020.units,
    unit('weibin', 'baoji'),
    unit('machine-works', 'weibin'),
    unit('railway', 'other-separate'),
  ],
}

it.each([
  ['a city', 'baoji', ['baoji', 'province']],
  ['the province’s own row', 'provincial-federation', ['provincial-federation', 'province']],
  ['a factory under a district', 'machine-works', ['machine-works', 'weibin', 'baoji', 'province']],
  ['a union added under a placeholder', 'railway', ['railway', 'province']],
  ['the placeholder for separately listed units', 'other-separate', ['province']],
  ['another province', 'outside', ['province']],
  ['the root', 'province', ['province']],
  ['an author who is not sure', null, ['province']],
])('sends a work of %s along its chain', (_who, unitId, chain) => {
  expect(reviewChain(deep, unitId)).toEqual(chain)
})

it('refuses to draw a chain for a unit nobody knows', () => {
  expect(() => reviewChain(deep, 'nowhere')).toThrow('unknown unit nowhere')
})

it.each([
  ['baoji', 'baoji', true],
  ['machine-works', 'baoji', true],
  ['machine-works', 'province', true],
  ['outside', 'province', true],
  ['baoji', 'machine-works', false],
  ['baoji', 'xian', false],
  ['province', 'provincial-federation', false],
  ['nowhere', 'province', false],
  ['nowhere', 'nowhere', false],
])('%s within %s: %s', (id, scope, within) => {
  expect(isWithin(deep, id, scope)).toBe(within)
})

it('finds a unit by its id, and the root', () => {
  expect(unitById(season2020, 'baoji')?.displayName).toBe('宝鸡市总工会')
  expect(unitById(season2020, 'nowhere')).toBeUndefined()
  expect(rootUnit(season2020).id).toBe(ROOT_UNIT_ID)
})

it('has no root where none is declared', () => {
  expect(() => rootUnit({ units: [unit('a', null)] })).toThrow('no root unit')
  const root = unit('b', null, { kind: 'root' })
  expect(rootUnit({ units: [unit('a', 'b'), root] })).toBe(root)
})

it('offers an author every unit but the root, in the order of the tables', () => {
  const units = [
    unit('late', 'top', { order: 30 }),
    unit('top', null, { kind: 'root', order: 0 }),
    unit('early', 'top', { order: 10 }),
    unit('middle', 'top', { order: 20 }),
  ]
  expect(pickableUnits({ units }).map(({ id }) => id)).toEqual(['early', 'middle', 'late'])
})

it('stops at units that form a circle', () => {
  const circle = { units: [unit('a', 'b'), unit('b', 'a')] }
  expect(() => isWithin(circle, 'a', 'c')).toThrow('units form a circle')
})
