import { at, type Mistake, set, subProject } from './spoil'

const AT = Date.UTC(2020, 5, 1)
const summary = (text: string) => ({ kind: 'summary', subProject: 'song', summary: text })
const amendments = (before: object, after: object) => ({
  amendments: [{ before, after, reason: '印错了', at: AT }],
})

/** Mistakes in what is said to be amended, and things that links would mix up. */
export const MISTAKES_OF_AMENDMENTS: readonly Mistake[] = [
  [
    'a deadline said to be amended that no amendment tells of',
    (s) => set(subProject(s, 0).closesAt, { source: 'amended' }),
    ['subProjects.0.closesAt.source AMENDMENT_MISSING'],
  ],
  [
    'what cannot be amended said to be so',
    (s) => set(subProject(s, 0).who, { source: 'amended' }),
    ['subProjects.0.who.source AMENDMENT_MISSING'],
  ],
  [
    'an amendment of other words than stand there',
    (s) => set(s, amendments(summary('旧的'), summary('新的'))),
    ['amendments.0 AMENDMENT_NOT_MADE'],
  ],
  [
    'an amendment of nothing that there is',
    (s) => {
      const clause = { kind: 'clause', clauseId: 'annex2.99', summary: '没有' }
      set(s, amendments(clause, clause))
    },
    [
      'amendments.0.before.clauseId CLAUSE_UNKNOWN',
      'amendments.0.after.clauseId CLAUSE_UNKNOWN',
      'amendments.0 AMENDMENT_NOT_MADE',
    ],
  ],
  [
    'an amendment of one place that tells of another before',
    (s) => {
      const said = { kind: 'summary', subProject: 'song', summary: subProject(s, 6).summary }
      set(s, amendments({ ...said, subProject: 'recitation', summary: '旧的' }, said))
    },
    ['amendments.0 AMENDMENT_NOT_MADE'],
  ],
  [
    'the last of two amendments that does not stand there',
    (s) => {
      const [first] = amendments(summary('旧的'), summary('新的')).amendments
      const [second] = amendments(summary('新的'), summary('更新的')).amendments
      set(s, { amendments: [first, second] })
    },
    ['amendments.1 AMENDMENT_NOT_MADE'],
  ],
  [
    'an amended deadline passed off as a default',
    (s) => {
      const { key, closesAt } = subProject(s, 3)
      const closing = (value: number) => ({ kind: 'closing', subProject: key, closesAt: value })
      set(s, amendments(closing(closesAt.value - 1), closing(closesAt.value)))
    },
    ['subProjects.3.closesAt.source SOURCE_MISMATCH'],
  ],
  [
    'an amendment without a reason',
    (s) => {
      const said = summary(subProject(s, 6).summary)
      set(s, { amendments: [{ before: said, after: said, reason: '', at: AT }] })
    },
    ['amendments.0.reason TOO_SMALL', 'amendments.0.reason FORMAT_WRONG', 'amendments.0.reason TOO_SMALL'],
  ],
  [
    'an activity and an event of the series of one key',
    (s) => set(at(s.activities, 0), { key: at(s.series.parts, 0).key }),
    ['activities.0 SHORT_ID_TAKEN'],
  ],
  [
    'a unit whose code in links is another’s',
    (s) => set(at(s.units, 22), { id: 'u1012323' }),
    ['units.22 SHORT_ID_TAKEN'],
  ],
]
