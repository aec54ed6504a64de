import { at, clause, indexOfClause, type Mistake, set, subProject } from './spoil'

const requirement = (season: Parameters<typeof subProject>[0], index: number) =>
  at(subProject(season, 0).requirements, index)
const photosOf = ({ subProjects }: Parameters<typeof subProject>[0]) =>
  subProjects.flatMap(({ spec: { media } }) =>
    'seriesMin' in media && media.max !== undefined ? [{ max: media.max }] : [],
  )
const day = (text: string) => Date.parse(`${text}T00:00:00+08:00`)
const at2020 = indexOfClause

/** Mistakes that show when units, dates, sub-projects and clauses are held against each other. */
export const MISTAKES_OF_FIT: readonly Mistake[] = [
  [
    'two sub-projects of one place on the home page',
    (s) => set(subProject(s, 1), { homeOrder: 2 }),
    ['subProjects.1 REPEATED'],
  ],
  ['two units of one id', (s) => set(at(s.units, 2), { id: 'provincial-federation' }), ['units.2 REPEATED']],
  ['two units of one place', (s) => set(at(s.units, 2), { order: 1 }), ['units.2 REPEATED']],
  [
    'two clauses of one id',
    (s) => set(clause(s, 'body.2'), { id: 'body.1' }),
    [
      `clauses.${at2020('body.2')} REPEATED`,
      ...['body.2.1', 'body.2.2', 'body.2.3', 'body.2.4'].map(
        (id) => `clauses.${at2020(id)} CLAUSE_WITHOUT_PARENT`,
      ),
    ],
  ],
  [
    'two declarations of one key',
    (s) => set(at(subProject(s, 0).spec.declarations, 1), { key: 'original' }),
    ['subProjects.0.spec.declarations.1 REPEATED'],
  ],
  [
    'two awarenesses of one key',
    (s) => set(at(s.awarenesses, 1), { key: 'lawful' }),
    ['awarenesses.2 REPEATED'],
  ],
  [
    'two contents of one key',
    (s) => set(at(s.offlineContents, 1), { key: 'literacy' }),
    ['offlineContents.1 REPEATED'],
  ],
  ['two milestones of one key', (s) => set(at(s.milestones, 1), { key: 'close' }), ['milestones.8 REPEATED']],
  ['a parent nobody knows', (s) => set(at(s.units, 3), { parentId: 'nowhere' }), ['units.3 PARENT_UNKNOWN']],
  [
    'parents in a circle',
    (s) => [set(at(s.units, 2), { parentId: 'baoji' }), set(at(s.units, 3), { parentId: 'xian' })],
    ['units.2 PARENTS_CIRCULAR', 'units.3 PARENTS_CIRCULAR'],
  ],
  ['a second root', (s) => set(at(s.units, 3), { parentId: null }), ['units ROOT_NOT_ONE']],
  [
    'a unit that calls itself a root below the root',
    (s) => set(at(s.units, 22), { kind: 'root' }),
    ['units ROOT_NOT_ONE'],
  ],
  [
    'a root that stands for others',
    (s) => set(at(s.units, 0), { placeholder: true }),
    ['units ROOT_NOT_ONE'],
  ],
  [
    'a root of another id',
    (s) => {
      set(at(s.units, 0), { id: 'headquarters' })
      for (const unit of s.units) if (unit.parentId === 'province') set(unit, { parentId: 'headquarters' })
    },
    ['units.0.id ROOT_ID_WRONG'],
  ],
  ['a top that is no root', (s) => set(at(s.units, 0), { kind: 'separate' }), ['units ROOT_NOT_ONE']],
  [
    'a row of annex 1 that stands for others',
    (s) => set(at(s.units, 3), { placeholder: true }),
    ['units.3 QUOTA_MISPLACED'],
  ],
  [
    'a row of annex 1 without its clause',
    (s) => set(at(s.units, 3), { clauseId: undefined }),
    ['units.3 QUOTA_MISPLACED', `clauses.${at2020('annex1.3')} CLAUSE_UNUSED`],
  ],
  [
    'two sub-projects of one key',
    (s) => set(subProject(s, 1), { key: subProject(s, 0).key }),
    ['subProjects.1 REPEATED'],
  ],
  [
    'a row of annex 1 without quota',
    (s) => set(at(s.units, 3), { quota: null }),
    ['offlineActivitiesTarget.value QUOTA_SUM_MISMATCH', 'units.3 QUOTA_MISPLACED'],
  ],
  [
    'a quota outside annex 1',
    (s) => set(at(s.units, 22), { quota: 1 }),
    ['offlineActivitiesTarget.value QUOTA_SUM_MISMATCH', 'units.22 QUOTA_MISPLACED'],
  ],
  [
    'a target that the quotas do not make',
    (s) => set(s.offlineActivitiesTarget, { value: 51 }),
    ['offlineActivitiesTarget.value QUOTA_SUM_MISMATCH'],
  ],
  [
    'a row of annex 1 left out',
    (s) => s.units.splice(2, 1),
    ['offlineActivitiesTarget.value QUOTA_SUM_MISMATCH', `clauses.${at2020('annex1.2')} CLAUSE_UNUSED`],
  ],
  [
    'a unit under another row’s clause',
    (s) => set(at(s.units, 3), { clauseId: 'annex1.2' }),
    [`clauses.${at2020('annex1.3')} CLAUSE_UNUSED`, 'units.3.noticeName TITLE_MISMATCH'],
  ],
  ['the reserved unit id', (s) => set(at(s.units, 22), { id: 'uncertain' }), ['units.22 UNIT_ID_RESERVED']],
  [
    'a sub-project that closes as it opens',
    (s) => set(subProject(s, 0).closesAt, { value: subProject(s, 0).opensAt.value }),
    ['subProjects.0.closesAt PERIOD_REVERSED'],
  ],
  [
    'a milestone that ends before it starts',
    (s) => set(at(s.milestones, 0), { endsAt: day('2019-12-01') }),
    ['milestones.0.endsAt PERIOD_REVERSED'],
  ],
  [
    'a programme that ends as it starts',
    (s) => set(s.programmeStartsAt, { value: s.programmeEndsAt.value }),
    [
      'programmeEndsAt PERIOD_REVERSED',
      ...Array.from({ length: 8 }, (_, index) => `subProjects.${index}.closesAt OUTSIDE_SEASON`),
    ],
  ],
  [
    'a sub-project that closes after the programme',
    (s) => set(subProject(s, 0).closesAt, { value: day('2020-12-02') }),
    ['subProjects.0.closesAt OUTSIDE_SEASON'],
  ],
  [
    'a sub-project that opens before the programme',
    (s) => set(subProject(s, 6).opensAt, { value: day('2020-03-31') }),
    ['subProjects.6.closesAt OUTSIDE_SEASON'],
  ],
  [
    'a stage of our own after the programme',
    (s) => set(at(s.milestones, 7), { endsAt: day('2020-12-02') }),
    ['milestones.7.endsAt OUTSIDE_SEASON'],
  ],
  [
    'a stage of another body in the next year',
    (s) => set(at(s.milestones, 9), { endsAt: day('2021-01-02') }),
    ['milestones.9.endsAt OUTSIDE_SEASON'],
  ],
  [
    'activities that count from the year before',
    (s) => set(s.offlineActivitiesCountFrom, { value: day('2019-12-31') }),
    ['offlineActivitiesCountFrom OUTSIDE_SEASON'],
  ],
  [
    'the year of another programme',
    (s) => set(s, { key: '2021' }),
    [
      'programmeEndsAt OUTSIDE_SEASON',
      'offlineActivitiesCountFrom OUTSIDE_SEASON',
      'milestones.3.endsAt OUTSIDE_SEASON',
      'milestones.9.endsAt OUTSIDE_SEASON',
    ],
  ],
  [
    'more pictures in a series than the call takes',
    (s) => set(at(photosOf(s), 0).max, { value: 3 }),
    ['subProjects.3.spec.media RANGE_REVERSED'],
  ],
  [
    'a key that stands for the office',
    (s) => set(subProject(s, 7), { key: 'office' }),
    ['subProjects.7.key KEY_RESERVED'],
  ],
  [
    'a ground on which white words cannot be read',
    (s) => set(subProject(s, 2).look, { to: '#d9b38c' }),
    ['subProjects.2.look.to CONTRAST_TOO_LOW'],
  ],
  [
    'a choice between two of one kind',
    (s) => {
      const { media } = subProject(s, 5).spec
      return set(media, { options: [media.options?.[0], media.options?.[0]] })
    },
    ['subProjects.5.spec.media.options.1.kind FORM_NOT_SERVED'],
  ],
  [
    'no question about AI',
    (s) => set(at(subProject(s, 1).spec.declarations, 3), { key: 'machine' }),
    ['subProjects.1.spec.declarations.ai DECLARATION_MISSING'],
  ],
  [
    'a question about AI that is a box to tick',
    (s) => set(at(subProject(s, 1).spec.declarations, 3), { kind: 'agree' }),
    ['subProjects.1.spec.declarations.ai DECLARATION_MISSING'],
  ],
  [
    'an open form without the points that the machine answers',
    (s) => [
      set(at(subProject(s, 0).spec.checklist, 1), { key: 'length' }),
      set(at(subProject(s, 3).spec.checklist, 0), { by: 'officer' }),
    ],
    [
      'subProjects.0.spec.checklist.duration MACHINE_POINT_MISSING',
      'subProjects.3.spec.checklist.format MACHINE_POINT_MISSING',
    ],
  ],
  [
    'a citation of no clause',
    (s) => set(requirement(s, 0).citation, { clauseId: 'annex2.9' }),
    ['subProjects.0.requirements.0.citation.clauseId CLAUSE_UNKNOWN'],
  ],
  [
    'a quote the clause does not hold',
    (s) => set(requirement(s, 1).citation, { quote: '时长小于 5 分钟' }),
    ['subProjects.0.requirements.1.citation.quote QUOTE_UNKNOWN'],
  ],
  [
    'our own rule passed off as the notice’s',
    (s) => set(subProject(s, 0).closesAt, { source: 'notice' }),
    ['subProjects.0.closesAt.source SOURCE_MISMATCH'],
  ],
  [
    'the notice’s rule passed off as our own',
    (s) => set(s.programmeStartsAt, { source: 'default' }),
    ['programmeStartsAt.source SOURCE_MISMATCH'],
  ],
  [
    'the notice’s word without its clause',
    (s) => set(s.programmeStartsAt, { clauseId: undefined }),
    ['programmeStartsAt.source SOURCE_MISMATCH'],
  ],
]
