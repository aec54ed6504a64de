import { type Role, type RoleGrant } from '#shared/domain/access/roles'
import { Refusal } from '#shared/domain/refusal'
import {
  addUnit,
  MAX_UNIT_LEVELS,
  mayAddBelow,
  mayChangeUnit,
  maySeeUnit,
  renameUnit,
  requireChangeable,
  setUnitState,
} from '#shared/domain/unit/change-unit'
import { type TreeUnit } from '#shared/domain/unit/tree-unit'
import { aliasesIn, siblingNameOf } from '#shared/domain/unit/unit-change'
import { treeUnit, WEIBIN } from '../../support/tree-units'

const holding = (role: Role, unitId: string): { readonly roles: readonly RoleGrant[] } => ({
  roles: [{ role, unitId, grantedAt: 1 }],
})
const seasonUnit = (id: string) => treeUnit(id) as TreeUnit
const [root, baoji, outside] = [seasonUnit('province'), seasonUnit('baoji'), seasonUnit('outside')]
const texts = { displayName: '渭滨区姜谭街道工会', aliases: ['姜谭'] }
const made = { words: ['姜谭', 'jiangtan'], spoken: 'weibinqujiangtanjiedao' }
const deed = { at: 1_600_000_000_000, by: 'anofficer' }
const closed: TreeUnit = { ...WEIBIN, state: 'closed', words: [] }
const separate: TreeUnit = {
  ...{ ...WEIBIN, id: 'mine', kind: 'separate', parentId: 'province' },
  ...{ line: ['mine', 'province'], chain: ['mine', 'province'] },
}

function refusalOf(change: () => unknown) {
  try {
    change()
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, ...error.details }
    throw error
  }
  return 'done'
}

it.each([
  ['an officer of the unit above', holding('unitOfficer', 'baoji'), true, true, true],
  ['an officer of the unit itself', holding('unitOfficer', 'weibin'), true, true, false],
  ['an officer of another unit', holding('unitOfficer', 'xian'), false, false, false],
  ['the province', holding('provinceOfficer', 'province'), true, true, true],
  ['an administrator', holding('admin', 'province'), true, true, true],
  ['a judge', holding('judge', 'province'), false, false, false],
])('%s sees a unit, adds below it and changes it: as they may', (_who, caller, sees, adds, changes) => {
  expect({
    sees: maySeeUnit(caller, WEIBIN),
    adds: mayAddBelow(caller, WEIBIN),
    changes: mayChangeUnit(caller, WEIBIN),
  }).toEqual({ sees, adds, changes })
})

it.each([
  ['right below the root', mayAddBelow, root, true],
  ['in a separate unit’s place', mayChangeUnit, separate, true],
  ['a unit of the season', mayChangeUnit, baoji, false],
  ['below a placeholder', mayAddBelow, outside, false],
])('only an administrator acts %s, if anybody', (_where, may, unit, administrator) => {
  expect({
    province: may(holding('provinceOfficer', 'province'), unit),
    administrator: may(holding('admin', 'province'), unit),
  }).toEqual({ province: false, administrator })
})

it('a unit stands below the other, with its line, and the other counts it', () => {
  expect(addUnit(WEIBIN, 'jiangtan', texts, made, deed)).toEqual({
    unit: {
      ...{ id: 'jiangtan', parentId: 'weibin', kind: 'local', state: 'open', ofSeason: false, version: 1 },
      ...{ line: ['jiangtan', ...WEIBIN.line], chain: ['jiangtan', ...WEIBIN.chain], ...texts },
      ...{ words: made.words, place: '4999999weibinqujian' },
    },
    parent: { ...WEIBIN, below: { open: 1, changes: 1 } },
    change: { unitId: 'jiangtan', version: 1, event: 'added', ...deed, ...texts },
  })
})

it('right below the root stands a separate unit', () => {
  expect(addUnit(root, 'mine', texts, made, deed).unit).toMatchObject({
    kind: 'separate',
    parentId: 'province',
  })
})

it('below a placeholder’s line reviews go past it', () => {
  const parent = { ...WEIBIN, line: ['weibin', 'outside', 'province'], chain: ['weibin', 'province'] }
  expect(addUnit(parent, 'jiangtan', texts, made, deed).unit.chain).toEqual([
    'jiangtan',
    'weibin',
    'province',
  ])
})

const deep = { ...WEIBIN, line: Array.from({ length: MAX_UNIT_LEVELS }, (_, at) => `level${at}`) }
const another = { ...texts, displayName: '渭滨区金陵街道工会' }

it.each([
  ['below a closed unit', () => addUnit(closed, 'new', texts, made, deed), 'UNIT_CLOSED'],
  ['below the lowest level', () => addUnit(deep, 'new', texts, made, deed), 'UNIT_TOO_DEEP'],
  ['with the name it has', () => renameUnit(WEIBIN, baoji, WEIBIN, made, deed), 'NOTHING_CHANGED'],
  ['while closed, with another name', () => renameUnit(closed, baoji, another, made, deed), 'UNIT_CLOSED'],
  ['closed twice', () => setUnitState(closed, baoji, 'closed', [], deed), 'NOTHING_CHANGED'],
  [
    'closed over open ones',
    () => setUnitState({ ...WEIBIN, below: { open: 2, changes: 3 } }, baoji, 'closed', [], deed),
    'UNIT_HAS_UNITS',
  ],
  [
    'opened below a closed one',
    () => setUnitState(closed, { ...baoji, state: 'closed' }, 'open', [], deed),
    'UNIT_CLOSED',
  ],
  ['as it was before', () => requireChangeable({ ...WEIBIN, version: 2 }, 1), 'UNIT_CHANGED'],
  ['of the season', () => requireChangeable(baoji, 1), 'UNIT_OF_SEASON'],
])('no unit stands %s', (_how, change, code) => {
  expect(refusalOf(change)).toMatchObject({ code })
})

it('a unit one level above the lowest takes one more', () => {
  const parent = { ...deep, line: deep.line.slice(1) }
  expect(refusalOf(() => addUnit(parent, 'new', texts, made, deed))).toBe('done')
})

it('a renamed unit keeps its id and line, and is found by its new name', () => {
  const { unit, parent, change } = renameUnit(WEIBIN, baoji, texts, made, deed)
  expect(unit).toEqual({ ...WEIBIN, ...texts, words: made.words, version: 2, place: '3999999weibinqujian' })
  expect(parent).toEqual({ ...baoji, below: { open: 0, changes: 1 } })
  expect(change).toEqual({ unitId: 'weibin', version: 2, event: 'renamed', ...deed, ...texts })
})

it('other words alone are a change', () => {
  const { unit } = renameUnit(WEIBIN, baoji, { ...WEIBIN, aliases: ['经二路'] }, made, deed)
  expect(unit).toMatchObject({ displayName: WEIBIN.displayName, aliases: ['经二路'], version: 2 })
})

it('a closed unit is found by nothing, and by its words again once it is opened', () => {
  const counting = { ...baoji, below: { open: 1, changes: 1 } }
  const shut = setUnitState({ ...WEIBIN, words: ['渭滨'] }, counting, 'closed', ['渭滨'], deed)
  expect(shut).toMatchObject({
    unit: { state: 'closed', version: 2, words: [] },
    parent: { below: { open: 0, changes: 2 } },
    change: { event: 'closed', version: 2 },
  })
  expect(setUnitState(shut.unit, shut.parent, 'open', ['渭滨'], deed)).toMatchObject({
    unit: { state: 'open', version: 3, words: ['渭滨'] },
    parent: { below: { open: 1, changes: 3 } },
    change: { event: 'reopened', version: 3 },
  })
})

it('a name in other widths, blanks and signs is the same name', () => {
  expect(siblingNameOf('baoji', 'ＡＢ　机床厂（总厂）')).toBe(siblingNameOf('baoji', 'ab机床厂 总厂'))
  expect(siblingNameOf('baoji', '机床厂')).not.toBe(siblingNameOf('xian', '机床厂'))
})

it.each([
  ['', []],
  ['姜谭、 三厂，三厂\n老国营；', ['姜谭', '三厂', '老国营']],
  ['。。 — \u3164', []],
])('of the typed %j everyday words are read', (typed, words) => {
  expect(aliasesIn(typed)).toEqual(words)
})
