import { ROOT_UNIT_ID, type Unit } from '#shared/domain/season/unit'
import { lineOf, pickableUnits, rootUnit, unitById } from '#shared/domain/season/units'
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

const deep = { units: [...season2020.units, unit('weibin', 'baoji'), unit('machine-works', 'weibin')] }

it.each([
  ['machine-works', ['machine-works', 'weibin', 'baoji', 'province']],
  ['outside', ['outside', 'province']],
  ['province', ['province']],
  ['nowhere', []],
])('the line of %s goes up to the root', (id, line) => {
  expect(lineOf(deep, id)).toEqual(line)
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
  expect(() => lineOf(circle, 'a')).toThrow('units form a circle')
})
