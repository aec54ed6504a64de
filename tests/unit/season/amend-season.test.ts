import { validateSeason } from '#shared/contract/season/validate-season'
import { amendSeason } from '#shared/domain/season/amend-season'
import { type Place, placeOf, presentAt } from '#shared/domain/season/amendable'
import { type SeasonChange } from '#shared/domain/season/amendment'
import { amendmentsAt, lastAmendmentAt } from '#shared/domain/season/amendments-at'
import { type SeasonFile, seasonFileOf, seasonParts } from '#shared/domain/season/season-file'
import { seasonFile2020 } from './season-2020'

const NOW = Date.UTC(2020, 5, 14)
const day = (text: string) => Date.parse(`${text}T00:00:00+08:00`)
const amended = (change: SeasonChange, file: SeasonFile = seasonFile2020) =>
  amendSeason(file, change, '另有安排', NOW)

/** One change of each kind, and the path of what it changes. */
const CHANGES: readonly (readonly [SeasonChange, Place])[] = [
  [{ kind: 'closing', subProject: 'song', closesAt: day('2020-10-01') }, 'closing.song'],
  [{ kind: 'programmeEnd', endsAt: day('2020-12-31') }, 'programmeEnd'],
  [
    {
      ...{ kind: 'milestone', key: 'launch', dateLabel: '5 月' },
      ...{ startsAt: day('2020-05-01'), endsAt: day('2020-06-01') },
    },
    'milestone.launch',
  ],
  [
    {
      kind: 'contact',
      index: 0,
      contact: { name: '网', phones: [{ number: '029-87329783', kind: 'landline' }] },
    },
    'contact.office.0',
  ],
  [
    {
      ...{ kind: 'contact', subProject: 'recitation', index: 0 },
      contact: { name: '王', phones: [{ number: '13900112233', kind: 'mobile' }] },
    },
    'contact.recitation.0',
  ],
  [{ kind: 'entrance', subProject: 'song', index: 0, name: '新的公众号' }, 'entrance.song.0'],
  [
    { kind: 'entrance', subProject: 'song', index: 0, name: '官网', url: 'https://union.example/song' },
    'entrance.song.0',
  ],
  [{ kind: 'picture', subProject: 'song', index: 0, picture: 'a'.repeat(32) }, 'picture.song.0'],
  [{ kind: 'summary', subProject: 'song', summary: '新的简介' }, 'summary.song'],
  [{ kind: 'clause', clauseId: 'annex2.7', summary: '新的说法' }, 'clause.annex2.7'],
]

/** What a season says, but for where a value comes from, how often it was changed, and by what. */
function said({ version: _version, amendments: _amendments, ...file }: SeasonFile): unknown {
  const withoutSource = (_key: string, value: unknown) =>
    typeof value === 'object' && value !== null && 'source' in value
      ? { ...value, source: undefined, clauseId: undefined }
      : value
  return JSON.parse(JSON.stringify(file, withoutSource))
}

it.each(CHANGES)(
  '%j is laid over the season, which still fits, and its history tells what was before',
  (change, place) => {
    expect(placeOf(change)).toBe(place)
    const before = presentAt(seasonFile2020, place)
    const file = amended(change)
    expect(presentAt(file, place)).toEqual(change)
    expect(file.version).toBe(seasonFile2020.version + 1)
    expect(file.amendments).toEqual([{ before, after: change, reason: '另有安排', at: NOW }])
    expect(validateSeason(JSON.parse(JSON.stringify(file)))).toEqual({ fits: true, file })
  },
)

it.each(CHANGES)('%j taken back leaves what was there, and both in the history', (change, place) => {
  const before = presentAt(seasonFile2020, place)
  if (!before) throw new Error(`nothing at ${place}`)
  const taken = amended(before, amended(change))
  expect(presentAt(taken, place)).toEqual(before)
  expect(said(taken)).toEqual(said(seasonFile2020))
  expect(amendmentsAt(taken, place).map(({ after }) => after)).toEqual([change, before])
  expect(lastAmendmentAt(taken, place)?.before).toEqual(change)
})

it('all of them one after another are one season, whole again from its parts', () => {
  const file = CHANGES.reduce((all, [change]) => amended(change, all), seasonFile2020)
  expect(validateSeason(file)).toEqual({ fits: true, file })
  expect(seasonFileOf(seasonParts(file))).toEqual(file)
  expect(seasonFileOf(seasonParts(seasonFile2020))).toEqual(seasonFile2020)
})

it.each<[string, SeasonChange, string]>([
  [
    'the value that stands there',
    { kind: 'closing', subProject: 'song', closesAt: day('2020-12-01') },
    'NOTHING_CHANGED',
  ],
  ['an end that is now', { kind: 'closing', subProject: 'song', closesAt: NOW }, 'DATE_PASSED'],
  ['a programme that is over', { kind: 'programmeEnd', endsAt: NOW - 1 }, 'DATE_PASSED'],
  [
    'a milestone nobody knows',
    { kind: 'milestone', key: 'nothing', dateLabel: '5 月', startsAt: 1, endsAt: 2 },
    'NOT_FOUND',
  ],
  ['a contact too many', { kind: 'contact', index: 9, contact: { name: '王', phones: [] } }, 'NOT_FOUND'],
])('%s is refused', (_what, change, code) => {
  expect(() => amended(change)).toThrow(code)
})

it('a date that has passed tells what time it is', () => {
  let refusal: unknown
  try {
    amended({ kind: 'closing', subProject: 'song', closesAt: NOW })
  } catch (error) {
    refusal = error
  }
  expect(refusal).toMatchObject({ code: 'DATE_PASSED', details: { now: NOW } })
})

it.each([
  '',
  'closing',
  'closing.nothing',
  'contact.song',
  'contact.song.-1',
  'contact.song.1e9',
  'contact.song.x0',
  'contact.song.0x',
  'contact.nobody.0',
  'contact.office.',
  'contact.office.11',
  'entrance.song.99',
  'toString.x',
])('nothing stands at “%s”', (place) => {
  expect(presentAt(seasonFile2020, place)).toBeUndefined()
})
