import { amendSeason } from '#shared/domain/season/amend-season'
import { DIFFERENCE_AREAS, seasonDifferences } from '#shared/domain/season/differences'
import { type SeasonFile } from '#shared/domain/season/season-file'
import { season2021 } from '../../support/seasons'
import { rawSeason2020, seasonFile2020 } from './season-2020'
import { at, clause, type Raw, set, subProject } from './spoil'

function after(change: (season: Raw) => unknown) {
  const season = rawSeason2020()
  change(season)
  return seasonDifferences(seasonFile2020, season as SeasonFile)
}

it('the same season differs in nothing', () => {
  expect(after(() => undefined)).toEqual([])
})

it.each<[string, (season: Raw) => unknown, readonly unknown[]]>([
  [
    'a deadline',
    (s) => set(subProject(s, 6).closesAt, { value: 1 }),
    [{ area: 'dates', of: ['歌曲'], field: ['closesAt', 'value'], before: 1606752000000, after: 1 }],
  ],
  [
    'a limit',
    (s) => set(s.limits.titleMaxLength, { value: 50 }),
    [
      {
        area: 'limits',
        of: [],
        field: ['limits', 'titleMaxLength', 'value'],
        before: seasonFile2020.limits.titleMaxLength.value,
        after: 50,
      },
    ],
  ],
  [
    'a quota',
    (s) => set(at(s.units, 2), { quota: 9 }),
    [
      {
        area: 'quotas',
        of: [seasonFile2020.units[2]?.displayName],
        field: ['quota'],
        before: seasonFile2020.units[2]?.quota,
        after: 9,
      },
    ],
  ],
  [
    'a clause’s summary',
    (s) => set(clause(s, 'annex2.7'), { summary: '新的说法' }),
    [
      {
        ...{ area: 'clauses', of: ['附件2·七'], field: ['summary'] },
        ...{ before: seasonFile2020.clauses.find(({ id }) => id === 'annex2.7')?.summary, after: '新的说法' },
      },
    ],
  ],
  [
    'a clause that came, and one that went',
    (s) => {
      s.clauses.push({ id: 'default.new', label: '系统默认', title: '新的', summary: '新的规则。' })
      s.clauses.splice(0, 1)
    },
    [
      {
        area: 'clauses',
        of: [seasonFile2020.clauses[0]?.label],
        field: [],
        before: seasonFile2020.clauses[0]?.label,
      },
      { area: 'clauses', of: ['系统默认'], field: [], after: '系统默认' },
    ],
  ],
  [
    'the words a clause quotes',
    (s) => set(clause(s, 'body.1'), { names: ['甲', '乙'] }),
    [{ area: 'clauses', field: ['names'], after: '甲、乙' }],
  ],
  [
    'a contact of another name',
    (s) => set(at(subProject(s, 6).contacts, 0), { name: '王老师' }),
    [
      { area: 'contacts', of: ['歌曲', seasonFile2020.subProjects[6]?.contacts[0]?.name], field: [] },
      { area: 'contacts', of: ['歌曲', '王老师'], field: [], after: '王老师' },
    ],
  ],
  ['another order', (s) => s.clauses.reverse(), []],
  [
    'a word of the notice’s foot',
    (s) => set(at(s.notice.channels, 0), { name: '新的网站' }),
    [{ area: 'clauses', field: ['name'], after: '新的网站' }],
  ],
  [
    'a part of the series',
    (s) => set(at(s.series.parts, 0), { name: '新的部分' }),
    [{ area: 'series', of: [seasonFile2020.series.parts[0]?.name], field: ['name'], after: '新的部分' }],
  ],
  [
    'an activity of the province',
    (s) => set(at(s.activities, 0), { name: '新的活动' }),
    [{ area: 'series', of: [seasonFile2020.activities[0]?.name], field: ['name'], after: '新的活动' }],
  ],
  [
    'a milestone that came',
    (s) => s.milestones.push({ ...at(s.milestones, 0), key: 'new', title: '新的节点' }),
    [{ area: 'dates', of: ['新的节点'], field: [], after: '新的节点' }],
  ],
  [
    'from when activities count',
    (s) => set(s.offlineActivitiesCountFrom, { value: 1 }),
    [{ area: 'dates', of: [], field: ['offlineActivitiesCountFrom', 'value'], after: 1 }],
  ],
  [
    'the target of activities',
    (s) => set(s.offlineActivitiesTarget, { value: 60 }),
    [{ area: 'quotas', of: [], field: ['offlineActivitiesTarget', 'value'], after: 60 }],
  ],
  [
    'who may send',
    (s) => set(subProject(s, 6).who, { value: ['person'] }),
    [
      {
        area: 'limits',
        of: ['歌曲'],
        field: ['who', 'value'],
        before: 'person、team、unit',
        after: 'person',
      },
    ],
  ],
  [
    'a sub-project’s theme',
    (s) => set(subProject(s, 6), { summary: '新的简介' }),
    [{ area: 'subProjects', of: ['歌曲'], field: ['summary'], after: '新的简介' }],
  ],
  [
    'what a unit is called',
    (s) => set(at(s.units, 2), { noticeName: '新的名字' }),
    [{ area: 'units', of: [seasonFile2020.units[2]?.displayName], field: ['noticeName'], after: '新的名字' }],
  ],
  [
    'a list that came, and a thing that came',
    (s) => set(clause(s, 'body.1'), { defects: [{ note: '有误' }], added: { why: '说明' } }),
    [
      { area: 'clauses', of: ['正文·一', '有误'], field: [], after: '有误' },
      { area: 'clauses', of: ['正文·一'], field: ['added', 'why'], after: '说明' },
    ],
  ],
])('%s is told with what it belongs to', (_what, change, expected) => {
  expect(after(change)).toMatchObject(expected)
  expect(after(change)).toHaveLength(expected.length)
})

it('amendments that a new file lacks are told by their reasons', () => {
  const change = { kind: 'closing', subProject: 'song', closesAt: Date.UTC(2020, 9, 1) } as const
  const present = amendSeason(seasonFile2020, change, '另有安排', Date.UTC(2020, 5, 1))
  const found = seasonDifferences(present, seasonFile2020)
  expect([...new Set(found.map(({ area }) => area))]).toEqual(['dates', 'amendments', 'facts'])
  const lacking = { area: 'amendments', of: ['另有安排'], field: [], before: '另有安排' }
  expect(found.filter(({ area }) => area === 'amendments')).toEqual([lacking])
})

it('the year after differs in its dates and its name, each under its own area, in their order', () => {
  const found = seasonDifferences(seasonFile2020, season2021() as SeasonFile)
  const areas = found.map(({ area }) => DIFFERENCE_AREAS.indexOf(area))
  expect(areas).toEqual([...areas].sort((a, b) => a - b))
  expect(found.filter(({ area }) => area === 'facts').map(({ field }) => field.join('.'))).toEqual([
    'key',
    'version',
    'name',
  ])
  expect(found.filter(({ area }) => !['facts', 'dates'].includes(area))).toEqual([])
})
