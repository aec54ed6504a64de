import { overdueBefore, reviewTerm, yearsOfOverdue, yearsOfTerms } from '#shared/domain/work/review-term'
import { endOfDay } from '#shared/domain/days'
import { knownCalendars, shanghai } from '../calendar/known-calendars'

const ONE_DAY = { value: 1, source: 'default' } as const
const since = (at: string) => ({ status: 'inReview', atUnitSince: shanghai(at) }) as const
const termAt = (came: string, now: string) => reviewTerm(since(came), ONE_DAY, knownCalendars, shanghai(now))

it.each([
  ['on the day it came', '2020-06-15T10:00', '2020-06-15T12:00', '2020-06-16', undefined, []],
  ['a minute before its end', '2020-06-15T10:00', '2020-06-16T23:59', '2020-06-16', undefined, []],
  ['at its end', '2020-06-15T10:00', '2020-06-17T00:00', '2020-06-16', 0, []],
  ['on the Saturday after its end', '2020-06-18T10:00', '2020-06-20T10:00', '2020-06-19', 0, []],
  ['on the Monday after that', '2020-06-18T10:00', '2020-06-22T23:59', '2020-06-19', 0, []],
  ['after that Monday', '2020-06-18T10:00', '2020-06-23T00:00', '2020-06-19', 1, []],
  ['after the Dragon Boat Festival', '2020-06-23T10:00', '2020-06-29T10:00', '2020-06-24', 1, []],
  [
    'into a year without a calendar',
    '2026-12-31T10:00',
    '2026-12-31T11:00',
    '2027-01-01',
    undefined,
    ['2027'],
  ],
  ['late in a year without one', '2026-12-30T10:00', '2027-01-04T10:00', '2026-12-31', 1, ['2027']],
])('the term of one working day, %s', (_when, came, now, last, overdueDays, yearsMissing) => {
  expect(termAt(came, now)).toEqual({
    ...{ workingDays: 1, source: 'default', dueAt: endOfDay(last), yearsMissing },
    ...(overdueDays === undefined ? {} : { overdueDays }),
  })
})

it.each([
  ['a work that waits for no unit', { status: 'returned', atUnitSince: 1 } as const, ONE_DAY],
  ['a work that came to no unit yet', { status: 'inReview' } as const, ONE_DAY],
  ['a work of a season without a term', since('2020-06-15T10:00'), undefined],
])('%s has no term', (_what, work, rule) => {
  expect(reviewTerm(work, rule, knownCalendars, shanghai('2020-06-15T12:00'))).toBeUndefined()
})

it('calendars are asked for from the first work’s year to the year after now', () => {
  const now = shanghai('2021-01-02T10:00')
  expect([
    yearsOfTerms([], now),
    yearsOfTerms([{ status: 'returned', atUnitSince: 1 }], now),
    yearsOfTerms([since('2021-01-01T10:00'), since('2019-12-31T10:00')], now),
  ]).toEqual([[], [], ['2019', '2020', '2021', '2022']])
})

it('what came before an instant is overdue, and nothing that came since, whatever the term and the day', () => {
  const hour = 3_600_000
  for (const value of [1, 3, 60])
    for (let now = shanghai('2020-01-20T09:00'); now < shanghai('2020-11-01T00:00'); now += 53 * hour) {
      const rule = { value, source: 'default' } as const
      const before = overdueBefore(rule, knownCalendars, now)
      const overdue = [before - 1, before].map(
        (atUnitSince) =>
          reviewTerm({ status: 'inReview', atUnitSince }, rule, knownCalendars, now)?.overdueDays !==
          undefined,
      )
      expect(overdue).toEqual([true, false])
      expect(yearsOfOverdue(now).map(Number)).toContain(new Date(before).getUTCFullYear())
    }
})
