import { decodeScene } from '#shared/domain/sharing/scene'
import { unitCodeOf } from '#shared/domain/sharing/short-id'
import { together } from '../../../../src/features/sharing/desk/effect-table'
import { announcementShareable, callsOf, thingOf } from '../../../../src/features/sharing/desk/shareable'
import { officeUnits } from '../../../../src/features/sharing/office-units'
import { season2020 } from '../../season/season-2020'

const JUNE = Date.UTC(2020, 5, 14, 4)
const grant = (role: 'unitOfficer' | 'provinceOfficer' | 'admin', unitId: string) => ({
  role,
  unitId,
  grantedAt: 0,
})
const baoji = season2020.units.find(({ id }) => id === 'baoji')

it('an officer shares in the name of each unit of his, the unit’s office before the province’s; nobody else in any', () => {
  const names = (...roles: ReturnType<typeof grant>[]) => officeUnits(season2020, roles).map(({ id }) => id)
  expect(names(grant('provinceOfficer', 'province'), grant('unitOfficer', 'baoji'))).toEqual([
    'baoji',
    'province',
  ])
  expect(names(grant('unitOfficer', 'baoji'), grant('unitOfficer', 'baoji'))).toEqual(['baoji'])
  expect(names(grant('admin', 'province'))).toEqual([])
  expect(names(grant('unitOfficer', 'nowhere'))).toEqual([])
})

it('all calls are there, the whole programme first, each a thing of the unit', () => {
  const calls = callsOf({ season: season2020, unit: baoji, now: JUNE, addressOf: () => undefined })
  expect(calls.map(({ card }) => card.leadsTo.kind)).toEqual(['h', 's', 's', 's', 's', 's', 's', 's', 's'])
  for (const { card } of calls)
    expect(thingOf(card, baoji)).toEqual({ ...card.leadsTo, unitCode: unitCodeOf('baoji') })
  expect(thingOf({ ...(calls[0] as (typeof calls)[number]).card }, undefined)).not.toHaveProperty('unitCode')
})

it('the texts that exist are offered, signed by the unit, and only a result that is announced speaks of winners', () => {
  const calls = callsOf({ season: season2020, unit: baoji, now: JUNE, addressOf: () => undefined })
  for (const { card, texts } of calls) {
    const kinds = card.leadsTo.kind === 'h' ? ['notice', 'invitation'] : ['notice', 'invitation', 'reminder']
    expect(texts.map(({ kind }) => kind)).toEqual(kinds)
    for (const { text } of texts) expect(text.split('\n').at(-1)).toBe('宝鸡市总工会')
  }
  const announced = (kind: 'result' | 'news') =>
    announcementShareable(
      { season: season2020, unit: baoji, now: JUNE, addressOf: () => undefined },
      {
        announcementId: 'AAAAAAAAAAAAAAAA',
        unitId: 'baoji',
        kind,
        title: '名单',
        publishedAt: 0,
        pinned: false,
      },
    ).texts.map((each) => each.kind)
  expect([announced('result'), announced('news')]).toEqual([['award', 'notice'], ['notice']])
})

it('several units’ effects are added up by sub-project', () => {
  const effect = (subProject: string, opened: number, submitted: number) => ({
    subProject,
    opened,
    submitted,
  })
  expect(
    together([
      { unitId: 'baoji', effects: [effect('song', 2, 1), effect('other', 5, 0)] },
      { unitId: null, effects: [effect('song', 3, 0)] },
    ]),
  ).toEqual([effect('song', 5, 1), effect('other', 5, 0)])
  expect(together([])).toEqual([])
})

it('a scene of every thing comes back', () => {
  for (const { card } of callsOf({
    season: season2020,
    unit: baoji,
    now: JUNE,
    addressOf: () => undefined,
  })) {
    const { kind, id } = card.leadsTo
    expect(decodeScene(`t=${kind}&i=${id}`)).toEqual(card.leadsTo)
  }
})
