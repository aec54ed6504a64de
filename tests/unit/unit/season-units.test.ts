import { type Unit } from '#shared/domain/season/unit'
import { unitsOfSeason } from '#shared/domain/unit/season-units'
import { lineFrom, type TreeUnit, unitKeysOf } from '#shared/domain/unit/tree-unit'
import { season2020 } from '../season/season-2020'
import { treeUnits, WEIBIN } from '../../support/tree-units'

const unit = (id: string, parentId: string | null, more: Partial<Unit> = {}): Unit => ({
  ...{ id, parentId, noticeName: id, displayName: `${id}总工会`, kind: 'separate', quota: null, order: 7 },
  ...more,
})
const seeded = (units: readonly Unit[], present: ReadonlyMap<string, TreeUnit> = new Map()) =>
  unitsOfSeason(
    units,
    present,
    (noticeName) => [`${noticeName}话`],
    (names) => names,
  )

it.each([
  ['a city', 'baoji', ['baoji', 'province'], ['baoji', 'province']],
  [
    'the placeholder for separately listed units',
    'other-separate',
    ['other-separate', 'province'],
    ['province'],
  ],
  ['the root', 'province', ['province'], ['province']],
])('%s has its line, and its chain without placeholders', (_what, id, line, chain) => {
  const { line: own, chain: reviewing } = treeUnits.get(id) as TreeUnit
  expect({ own, reviewing }).toEqual({ own: line, reviewing: chain })
})

it('has every unit of the season, each after its parent, whatever their order in the file', () => {
  const made = seeded([...season2020.units, unit('works', 'weibin'), unit('weibin', 'baoji')].reverse())
  expect(made).toHaveLength(season2020.units.length + 2)
  expect(made.at(-1)).toEqual({
    ...{ id: 'works', parentId: 'weibin', line: ['works', 'weibin', 'baoji', 'province'] },
    chain: ['works', 'weibin', 'baoji', 'province'],
    ...{ kind: 'separate', noticeName: 'works', displayName: 'works总工会', aliases: ['works话'] },
    ...{ state: 'open', ofSeason: true, version: 1 },
    words: ['works总工会', 'works', 'works话'],
    place: '4000007',
  })
})

it('keeps the version that the tree has of a unit, and what it knows of those below', () => {
  const known = { ...WEIBIN, version: 5, below: { open: 2, changes: 3 } }
  const [, weibin] = seeded(
    [unit('baoji', null, { kind: 'root' }), unit('weibin', 'baoji')],
    new Map([['weibin', known]]),
  )
  expect(weibin).toMatchObject({ version: 5, below: known.below })
})

it('finds nobody by the root', () => {
  expect(seeded([unit('top', null, { kind: 'root' })])[0]?.words).toEqual([])
})

it('stops at units that form a circle', () => {
  expect(() => seeded([unit('a', 'b'), unit('b', 'a')])).toThrow('units form a circle')
})

it('lists a closed unit among all, and not among the open ones', () => {
  const siblingName = 'baoji 宝鸡市渭滨区总工会'
  expect([unitKeysOf(WEIBIN), unitKeysOf({ ...WEIBIN, state: 'closed' })]).toEqual([
    { rank: '3999999weibin-weibin', openRank: '3999999weibin-weibin', siblingName },
    { rank: '3999999weibin-weibin', openRank: undefined, siblingName },
  ])
})

it('a line is cut at a unit of it, and is nothing at another', () => {
  expect([lineFrom(WEIBIN.line, 'baoji'), lineFrom(WEIBIN.line, 'xian')]).toEqual([['baoji', 'province'], []])
})
