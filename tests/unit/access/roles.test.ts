import { requireFittingScope, withGrant, withoutGrant } from '#shared/domain/access/grants'
import { ACCESS_LEVELS, accessRefusal, type ROLES, type RoleGrant } from '#shared/domain/access/roles'
import { treeUnit } from '../../support/tree-units'
import { aCaller, refusalOf } from '../work/samples'

const guest = { ...aCaller('g'), registered: false }
const worker = aCaller('w')
const of = (role: (typeof ROLES)[number]) => aCaller('o', [role, 'province'])

const all = (code: string | null, count: number) => Array.from({ length: count }, () => code)

it.each([
  ['one WeChat does not name', { ...guest, openid: '' }, [null, 'FORBIDDEN', ...all('NOT_REGISTERED', 6)]],
  ['a guest', guest, [null, null, ...all('NOT_REGISTERED', 6)]],
  ['a worker', worker, [null, null, null, ...all('FORBIDDEN', 5)]],
  ['a unit’s officer', of('unitOfficer'), [...all(null, 4), 'FORBIDDEN', 'FORBIDDEN', null, 'FORBIDDEN']],
  ['an officer of the province', of('provinceOfficer'), [...all(null, 5), 'FORBIDDEN', null, null]],
  ['an administrator', of('admin'), [...all(null, 3), 'FORBIDDEN', 'FORBIDDEN', ...all(null, 3)]],
  ['a judge', of('judge'), [null, null, null, ...all('FORBIDDEN', 5)]],
])('%s may call what his roles allow', (_who, caller, refusals) => {
  expect(ACCESS_LEVELS.map((access) => accessRefusal(access, caller))).toEqual(refusals)
})

it('gives no right to a role whose holder has not agreed to the privacy agreement', () => {
  const lapsed = { ...of('admin'), registered: false }
  expect(accessRefusal('admin', lapsed)).toBe('NOT_REGISTERED')
})

it.each([
  ['unitOfficer', 'baoji', true],
  ['unitOfficer', 'province', false],
  ['unitOfficer', 'atlantis', false],
  ['provinceOfficer', 'province', true],
  ['provinceOfficer', 'baoji', false],
  ['judge', 'province', true],
  ['admin', 'province', true],
  ['admin', 'xian', false],
] as const)('%s of %s: fits %s', (role, unitId, fits) => {
  const require = () => requireFittingScope(role, treeUnit(unitId))
  if (fits) expect(require()).toBeUndefined()
  else expect(refusalOf(require).code).toBe('UNIT_UNKNOWN')
})

describe('grants', () => {
  const held: RoleGrant = { role: 'unitOfficer', unitId: 'baoji', grantedAt: 1 }
  const other: RoleGrant = { role: 'unitOfficer', unitId: 'xian', grantedAt: 2 }

  it('add up, the same one once', () => {
    expect(withGrant([held], other)).toEqual([held, other])
    expect(withGrant([held], { ...held, grantedAt: 9 })).toEqual([held])
  })

  it('are taken away one by one', () => {
    expect(withoutGrant([held, other], 'unitOfficer', 'baoji')).toEqual([other])
    expect(withoutGrant([held], 'unitOfficer', 'xian')).toEqual([held])
    expect(withoutGrant([held], 'admin', 'baoji')).toEqual([held])
  })
})
