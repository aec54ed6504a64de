import { seasonDataSchema } from '#shared/contract/season/season-data.schema'
import { rawSeason2020 } from './season-2020'

type Raw = ReturnType<typeof rawSeason2020>

/** The item there; without one the test itself is wrong. */
function at<T>(items: readonly T[], index: number): T {
  const item = items[index]
  if (item === undefined) throw new Error(`nothing at ${index}`)
  return item
}

const issuesOf = (spoil: (season: Raw) => void): string[] => {
  const season = rawSeason2020()
  spoil(season)
  const parsed = seasonDataSchema.safeParse(season)
  return parsed.success
    ? []
    : parsed.error.issues.map(
        ({ path, code, message }) => `${path.join('.')} ${code === 'custom' ? message : code}`,
      )
}

it('accepts the 2020 season as it is', () => {
  expect(issuesOf(() => undefined)).toEqual([])
})

const set = (target: object, values: Record<string, unknown>) => Object.assign(target, values)

const SHAPES: [string, (season: Raw) => void, string][] = [
  ['an unknown key', (s) => set(s, { secret: 1 }), ' unrecognized_keys'],
  [
    'an unknown key deep inside',
    (s) => set(at(s.subProjects, 0).spec, { more: [] }),
    'subProjects.0.spec unrecognized_keys',
  ],
  ['no title', (s) => set(s, { title: undefined }), 'title invalid_type'],
  ['an empty slogan', (s) => set(s, { slogan: '' }), 'slogan too_small'],
  ['a padded name', (s) => set(s, { name: ' 好网民' }), 'name invalid_format'],
  [
    'seconds in place of ms',
    (s) => set(at(s.subProjects, 0).opensAt, { value: 1_585_670_400 }),
    'subProjects.0.opensAt.value too_small',
  ],
  [
    'a date as text',
    (s) => set(s.programmeStartsAt, { value: '2020-04-01' }),
    'programmeStartsAt.value invalid_type',
  ],
  ['a quota of half an activity', (s) => set(at(s.units, 1), { quota: 0.5 }), 'units.1.quota invalid_type'],
  [
    'an unknown source',
    (s) => set(s.programmeStartsAt, { source: 'rumour' }),
    'programmeStartsAt.source invalid_value',
  ],
  [
    'an unknown sub-project',
    (s) => set(at(s.subProjects, 0), { key: 'dance' }),
    'subProjects.0.key invalid_value',
  ],
  [
    'an address that runs a script',
    (s) => set(s, { website: 'javascript:alert(1)' }),
    'website invalid_format',
  ],
  [
    'a clause id with a path',
    (s) => set(at(s.clauses, 0), { id: 'body/../1' }),
    'clauses.0.id invalid_format',
  ],
  [
    'a tagline of 15 characters',
    (s) => set(at(s.subProjects, 0), { tagline: '一二三四五六七八九十一二三四五' }),
    'subProjects.0.tagline too_big',
  ],
  [
    'a phone with letters',
    (s) => set(at(at(at(s.subProjects, 0).contacts, 0).phones, 0), { number: 'call me' }),
    'subProjects.0.contacts.0.phones.0.number invalid_format',
  ],
]

it.each(SHAPES)('refuses %s', (_what, spoil, issue) => {
  expect(issuesOf(spoil)).toContain(issue)
})

const REFERENCES: [string, (season: Raw) => void, string[]][] = [
  [
    'two sub-projects of one key',
    (s) => set(at(s.subProjects, 1), { key: 'micro-video' }),
    ['subProjects.1 REPEATED'],
  ],
  ['two units of one id', (s) => set(at(s.units, 2), { id: 'provincial-federation' }), ['units.2 REPEATED']],
  ['two clauses of one id', (s) => set(at(s.clauses, 1), { id: 'body.1' }), ['clauses.1 REPEATED']],
  [
    'two declarations of one key',
    (s) => set(at(at(s.subProjects, 0).spec.declarations, 1), { key: 'subtitles' }),
    ['subProjects.0.spec.declarations.1 REPEATED'],
  ],
  ['a parent nobody knows', (s) => set(at(s.units, 3), { parentId: 'nowhere' }), ['units.3 PARENT_UNKNOWN']],
  [
    'parents in a circle',
    (s) => {
      set(at(s.units, 2), { parentId: 'baoji' })
      set(at(s.units, 3), { parentId: 'xian' })
    },
    ['units.2 PARENTS_CIRCULAR', 'units.3 PARENTS_CIRCULAR'],
  ],
  ['a second root', (s) => set(at(s.units, 3), { parentId: null }), ['units ROOT_NOT_ONE']],
  [
    'a row of annex 1 without quota',
    (s) => set(at(s.units, 3), { quota: null }),
    ['units.3 QUOTA_MISPLACED'],
  ],
  ['a quota outside annex 1', (s) => set(at(s.units, 22), { quota: 1 }), ['units.22 QUOTA_MISPLACED']],
  ['the reserved unit id', (s) => set(at(s.units, 22), { id: 'uncertain' }), ['units.22 UNIT_ID_RESERVED']],
  [
    'a citation of no clause',
    (s) => set(at(at(s.subProjects, 0).requirements, 0).citation, { clauseId: 'annex2.9' }),
    ['subProjects.0.requirements.0.citation.clauseId CLAUSE_UNKNOWN'],
  ],
  [
    'a quote the clause does not hold',
    (s) => set(at(at(s.subProjects, 0).requirements, 1).citation, { quote: '时长小于 5 分钟' }),
    ['subProjects.0.requirements.1.citation.quote QUOTE_UNKNOWN'],
  ],
  [
    'our own rule passed off as the notice’s',
    (s) => set(at(s.subProjects, 0).closesAt, { source: 'notice' }),
    ['subProjects.0.closesAt.source SOURCE_MISMATCH'],
  ],
  [
    'the notice’s word without its clause',
    (s) => set(s.programmeStartsAt, { clauseId: undefined }),
    ['programmeStartsAt.source SOURCE_MISMATCH'],
  ],
  [
    'a sub-project that closes as it opens',
    (s) => set(at(s.subProjects, 0).closesAt, { value: at(s.subProjects, 0).opensAt.value }),
    ['subProjects.0.closesAt PERIOD_REVERSED'],
  ],
  [
    'a milestone that ends before it starts',
    (s) => set(at(s.milestones, 0), { endsAt: 1_500_000_000_000 }),
    ['milestones.0.endsAt PERIOD_REVERSED'],
  ],
  [
    'a 12-digit mobile without its mark',
    (s) => set(at(at(at(s.subProjects, 2).contacts, 0).phones, 1), { doubtful: undefined }),
    ['subProjects.2.contacts.0.phones.1 PHONE_UNMARKED'],
  ],
  [
    'more pictures here than the call takes',
    (s) => set(at(s.subProjects, 3).spec.media, { maxOpenHere: 9 }),
    ['subProjects.3.spec.media RANGE_REVERSED'],
  ],
]

it.each(REFERENCES)('refuses %s', (_what, spoil, issues) => {
  expect(issuesOf(spoil)).toEqual(issues)
})

it.each([null, undefined, [], '2020', 2020, {}])('refuses %j without throwing', (value) => {
  expect(seasonDataSchema.safeParse(value).success).toBe(false)
})
