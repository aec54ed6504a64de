import fc from 'fast-check'
import { type Announcement, announcementKeysOf } from '#shared/domain/announcement/announcement'
import { pin, publish, revise, withdraw } from '#shared/domain/announcement/change'
import { mayAnnounceFor } from '#shared/domain/announcement/may-announce'
import { ROOT_UNIT_ID } from '#shared/domain/season/unit'
import { lineOf2020 } from '../../support/tree-units'
import { aCaller, NOW, refusalOf } from '../work/samples'

const text = { kind: 'notice', title: '收稿通知', body: '月底前报送。\n联系网络中心。' } as const
const other = { kind: 'result', title: '获奖名单', body: '一等奖三件。' } as const
const ID = 'announcement0001'
const published: Announcement = {
  ...{ id: ID, unitId: 'baoji', ...text },
  ...{ version: 1, publishedAt: NOW, pinned: false },
}

it('is published with its first version and first row of history', () => {
  expect(publish(ID, 'baoji', text, 'li', NOW)).toEqual({
    announcement: published,
    change: { announcementId: ID, version: 1, at: NOW, event: 'published', actorId: 'li', ...text },
  })
})

it.each([
  [
    'revised',
    () => revise(published, 1, other, 'wang', NOW + 5),
    { ...published, ...other, version: 2, revisedAt: NOW + 5 },
    { event: 'revised', ...other },
  ],
  [
    'pinned',
    () => pin(published, 1, true, 'wang', NOW + 5),
    { ...published, version: 2, pinned: true },
    { event: 'pinned', ...text },
  ],
  [
    'unpinned',
    () => pin({ ...published, pinned: true }, 1, false, 'wang', NOW + 5),
    { ...published, version: 2, pinned: false },
    { event: 'unpinned', ...text },
  ],
  [
    'withdrawn',
    () => withdraw({ ...published, pinned: true }, 1, '名单有误', 'wang', NOW + 5),
    { ...published, version: 2, pinned: false, withdrawnAt: NOW + 5 },
    { event: 'withdrawn', ...text, reason: '名单有误' },
  ],
])('is %s with its text kept in the row of history', (_how, transition, announcement, change) => {
  const row = { announcementId: ID, version: 2, at: NOW + 5, actorId: 'wang', ...change }
  expect(transition()).toEqual({ announcement, change: row })
})

const changes: ReadonlyArray<readonly [string, (on: Announcement, version: number) => unknown]> = [
  ['revision', (on, version) => revise(on, version, other, 'wang', NOW)],
  ['pin', (on, version) => pin(on, version, true, 'wang', NOW)],
  ['withdrawal', (on, version) => withdraw(on, version, '名单有误', 'wang', NOW)],
]

it.each(changes)('refuses a %s of what has changed since, and of what was withdrawn', (_what, change) => {
  const changed = refusalOf(() => change({ ...published, version: 3 }, 2))
  expect(changed).toEqual({ code: 'ANNOUNCEMENT_CHANGED', details: { version: 3 } })
  const gone = withdraw(published, 1, '名单有误', 'li', NOW).announcement
  for (const version of [1, 2])
    expect(refusalOf(() => change(gone, version))).toEqual({ code: 'NOT_FOUND', details: {} })
})

describe('in the lists', () => {
  it('what was withdrawn has no place', () => {
    const keys = announcementKeysOf({ ...published, withdrawnAt: NOW })
    expect(keys).toEqual({ rank: undefined, unitRank: undefined })
  })

  it('a unit’s pin holds in its own list alone, the province’s in everyone’s', () => {
    const plain = announcementKeysOf(published)
    const pinned = { ...published, pinned: true }
    expect(plain.rank).toBe(plain.unitRank)
    expect(announcementKeysOf(pinned).rank).toBe(plain.rank)
    expect(announcementKeysOf(pinned).unitRank).toBe(
      announcementKeysOf({ ...pinned, unitId: ROOT_UNIT_ID }).rank,
    )
  })

  it('pinned ones stand first, then the newest, whatever the times are', () => {
    const one = fc.record({ publishedAt: fc.nat(8_640_000_000_000), pinned: fc.boolean() })
    fc.assert(
      fc.property(one, one, (left, right) => {
        const rank = (each: typeof left) =>
          announcementKeysOf({ ...published, ...each, unitId: ROOT_UNIT_ID }).rank ?? ''
        expect(rank(left)).toMatch(/^\d{15}-[A-Za-z0-9]+$/)
        if (left.pinned !== right.pinned) return rank(left) > rank(right) === left.pinned
        return left.publishedAt === right.publishedAt
          ? rank(left) === rank(right)
          : rank(left) > rank(right) === left.publishedAt > right.publishedAt
      }),
    )
  })
})

it.each([
  ['unitOfficer', 'baoji', { baoji: true, xian: false, province: false, atlantis: false }],
  ['unitOfficer', 'province', { baoji: true, xian: true, province: false, atlantis: false }],
  ['provinceOfficer', 'province', { baoji: true, xian: true, province: true, atlantis: false }],
  ['admin', 'province', { baoji: true, xian: true, province: true, atlantis: false }],
  ['judge', 'province', { baoji: false, xian: false, province: false, atlantis: false }],
] as const)('%s of %s speaks for %j', (role, scope, units) => {
  const caller = aCaller('someone', [role, scope])
  const may = Object.fromEntries(
    Object.keys(units).map((unitId) => [unitId, mayAnnounceFor(caller, lineOf2020(unitId))]),
  )
  expect(may).toEqual(units)
})

it('one of several roles is enough to speak for a unit, none of them lends another its scope', () => {
  const caller = aCaller('someone', ['judge', 'province'], ['unitOfficer', 'baoji'], ['admin', 'xian'])
  expect(
    ['baoji', 'xian', 'hanzhong', 'province'].map((unitId) => mayAnnounceFor(caller, lineOf2020(unitId))),
  ).toEqual([true, true, false, false])
})
