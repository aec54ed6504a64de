import { type CalendarDays } from '#shared/domain/calendar/year-calendar'
import {
  changesIn,
  type DayKind,
  laidOver,
  NO_CHANGE,
  withNewDays,
  withoutDay,
} from '../../../../src/features/manage/calendar/calendar-draft'
import { daysOf, spansOf } from '../../../../src/features/manage/calendar/spans'
import { yearsShown } from '../../../../src/features/manage/calendar/years-shown'

const PRESENT: CalendarDays = {
  daysOff: ['2027-01-01', '2027-01-02', '2027-01-03'],
  makeUpDays: ['2027-01-10'],
}

function added(kind: DayKind, days: readonly string[], draft = NO_CHANGE) {
  const result = withNewDays('2027', PRESENT, draft, kind, days)
  if ('fault' in result) throw new Error(result.fault.code)
  return result.draft
}
const faultOf = (kind: DayKind, days: readonly string[]) => {
  const result = withNewDays('2027', PRESENT, NO_CHANGE, kind, days)
  return 'fault' in result ? result.fault : undefined
}

it('what is added and taken away is laid over what is there, in order', () => {
  const draft = withoutDay(added('daysOff', ['2027-05-02', '2027-05-01']), 'makeUpDays', '2027-01-10')
  expect(laidOver(PRESENT, draft)).toEqual({
    daysOff: [...PRESENT.daysOff, '2027-05-01', '2027-05-02'],
    makeUpDays: [],
  })
  expect(changesIn(draft)).toBe(3)
})

it('what is done and undone is no change', () => {
  const there = withoutDay(added('daysOff', ['2027-05-01']), 'daysOff', '2027-05-01')
  const back = added('daysOff', ['2027-01-01'], withoutDay(NO_CHANGE, 'daysOff', '2027-01-01'))
  expect([there, back].map(changesIn)).toEqual([0, 0])
})

it('a draft is laid over what somebody else changed meanwhile', () => {
  const draft = withoutDay(added('daysOff', ['2027-05-01']), 'daysOff', '2027-01-03')
  const theirs: CalendarDays = { daysOff: ['2027-01-01', '2027-05-01', '2027-10-01'], makeUpDays: [] }
  expect(laidOver(theirs, draft)).toEqual({
    daysOff: ['2027-01-01', '2027-05-01', '2027-10-01'],
    makeUpDays: [],
  })
})

it.each<[string, DayKind, string, string]>([
  ['a day that is in it', 'daysOff', '2027-01-01', 'repeated'],
  ['a day of another year', 'daysOff', '2028-01-01', 'otherYear'],
  ['a day off that is worked', 'daysOff', '2027-01-10', 'both'],
  ['a make-up day on a Monday', 'makeUpDays', '2027-01-11', 'alreadyWorked'],
])('%s is not added', (_what, kind, day, code) => {
  expect(faultOf(kind, [day])).toEqual({ code, day })
})

it('a make-up day may come before the year’s first day off is written', () => {
  const empty: CalendarDays = { daysOff: [], makeUpDays: [] }
  expect(withNewDays('2027', empty, NO_CHANGE, 'makeUpDays', ['2027-01-10'])).toHaveProperty('draft')
})

it('days in a row are one span, over the end of a month too', () => {
  expect(spansOf(['2027-01-30', '2027-01-31', '2027-02-01', '2027-02-03'])).toEqual([
    { first: '2027-01-30', last: '2027-02-01', count: 3 },
    { first: '2027-02-03', last: '2027-02-03', count: 1 },
  ])
  expect(spansOf([])).toEqual([])
})

it.each([
  ['a day', '2027-05-01', '2027-05-01', ['2027-05-01']],
  ['three days', '2027-04-30', '2027-05-02', ['2027-04-30', '2027-05-01', '2027-05-02']],
  ['four days, one too many', '2027-04-29', '2027-05-02', undefined],
  ['a whole year', '2027-01-01', '2027-12-31', undefined],
  ['an end before the beginning', '2027-05-02', '2027-05-01', undefined],
])('the days of a span: %s', (_what, first, last, days) => {
  expect(daysOf(first, last, 3)).toEqual(days)
})

it('the present year stands first, then those to come, then the past ones', () => {
  const items = ['2026', '2025', '2020'].map((year) => ({ year, version: 1 }))
  expect(yearsShown({ items, thisYear: '2026', installable: [] })).toEqual([
    { year: '2026', known: true },
    { year: '2027', known: false },
    { year: '2025', known: true },
    { year: '2020', known: true },
  ])
})
