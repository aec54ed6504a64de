import fc from 'fast-check'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '#shared/domain/calendar/working-days'
import { endOfDay, shanghaiDay } from '#shared/domain/days'
import { knownCalendars, shanghai } from './known-calendars'

const NONE = new Map<string, never>()

it.each([
  ['a Monday', '2020-06-15', true],
  ['a Saturday', '2020-06-13', false],
  ['a Thursday of a holiday', '2020-06-25', false],
  ['a Sunday that makes up for it', '2020-06-28', true],
  ['a Friday of the extended Spring Festival of 2020', '2020-01-31', false],
  ['the Sunday to which it was extended', '2020-02-02', false],
  ['the Monday after it', '2020-02-03', true],
])('%s is a working day or not by its year’s calendar', (_what, day, works) => {
  expect(isWorkingDay(day, knownCalendars)).toEqual({ value: works, yearsMissing: [] })
})

it('a year without a calendar is named, and Monday to Friday are worked in it', () => {
  expect([isWorkingDay('2027-01-01', knownCalendars), isWorkingDay('2027-01-02', knownCalendars)]).toEqual([
    { value: true, yearsMissing: ['2027'] },
    { value: false, yearsMissing: ['2027'] },
  ])
})

it.each([
  ['begun within a working day, the next day on', '2020-06-15T10:00', 1, '2020-06-16', []],
  ['begun at midnight, as within that day', '2020-06-15T00:00', 1, '2020-06-16', []],
  ['begun on a Friday, on Monday', '2020-06-12T10:00', 1, '2020-06-15', []],
  ['begun on a Saturday, as on Monday', '2020-06-13T10:00', 1, '2020-06-16', []],
  ['begun before a holiday, on its make-up Sunday', '2020-06-24T17:59', 1, '2020-06-28', []],
  ['begun in the extended Spring Festival, as after it', '2020-01-30T09:00', 1, '2020-02-04', []],
  ['of five days over National Day', '2020-09-30T09:00', 5, '2020-10-14', []],
  ['of none, with the day itself', '2020-06-15T10:00', 0, '2020-06-15', []],
  ['over New Year', '2021-12-31T20:00', 1, '2022-01-04', []],
  ['into a year without a calendar', '2026-12-31T10:00', 1, '2027-01-01', ['2027']],
  ['within a year that borders on one without', '2026-12-30T10:00', 1, '2026-12-31', []],
  ['between years without a calendar', '2028-12-29T10:00', 1, '2029-01-01', ['2028', '2029']],
])('a term %s, ends', (_how, from, count, last, yearsMissing) => {
  expect(addWorkingDays(shanghai(from), count, knownCalendars)).toEqual({
    value: endOfDay(last),
    yearsMissing,
  })
})

it.each([-1, 0.5, NaN, Infinity])('a term of %p working days is an error', (count) => {
  expect(() => addWorkingDays(shanghai('2020-06-15T10:00'), count, knownCalendars)).toThrow(RangeError)
})

it.each([
  ['within its first day', '2020-06-15T10:00', '2020-06-15T18:00', 0],
  ['a minute before the next day has ended', '2020-06-15T10:00', '2020-06-16T23:59', 0],
  ['when the next day has ended', '2020-06-15T10:00', '2020-06-17T00:00', 1],
  ['over a weekend', '2020-06-12T10:00', '2020-06-15T10:00', 0],
  ['over National Day', '2020-09-30T10:00', '2020-10-10T00:00', 1],
  ['backwards', '2020-06-17T10:00', '2020-06-15T10:00', 0],
])('%s so many working days have ended', (_when, from, to, count) => {
  expect(workingDaysBetween(shanghai(from), shanghai(to), knownCalendars)).toEqual({
    value: count,
    yearsMissing: [],
  })
})

it('working days that have ended in a year without a calendar are named by it', () => {
  const [from, to] = [shanghai('2026-12-30T10:00'), shanghai('2027-01-05T00:00')]
  expect(workingDaysBetween(from, to, knownCalendars)).toEqual({ value: 3, yearsMissing: ['2027'] })
})

describe('for any instants and terms', () => {
  const instant = fc.integer({ min: shanghai('2019-11-01T00:00'), max: shanghai('2027-12-01T00:00') })
  const count = fc.integer({ min: 0, max: 40 })
  const calendars = fc.constantFrom(knownCalendars, NONE)

  it('what is added is found again', () => {
    fc.assert(
      fc.property(instant, count, calendars, (from, days, known) => {
        const { value } = addWorkingDays(from, days, known)
        expect(workingDaysBetween(from, value, known).value).toBe(days)
        expect(workingDaysBetween(from, value - 1, known).value).toBe(Math.max(0, days - 1))
      }),
    )
  })

  it('a later start or a longer term never ends earlier', () => {
    fc.assert(
      fc.property(instant, instant, count, count, (one, other, few, more) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)]
        const end = (from: number, days: number) => addWorkingDays(from, days, knownCalendars).value
        expect(end(early, few)).toBeLessThanOrEqual(end(late, few))
        expect(end(early, few)).toBeLessThan(end(early, few + more + 1))
      }),
    )
  })

  it('a term can be served in two parts', () => {
    fc.assert(
      fc.property(instant, count, count, (from, first, second) => {
        const parted = addWorkingDays(
          addWorkingDays(from, first, knownCalendars).value - 1,
          second,
          knownCalendars,
        )
        expect(parted.value).toBe(addWorkingDays(from, first + second, knownCalendars).value)
      }),
    )
  })

  it('it ends with a working day', () => {
    fc.assert(
      fc.property(instant, count, calendars, (from, days, known) => {
        const last = shanghaiDay(addWorkingDays(from, days, known).value - 1)
        expect(isWorkingDay(last, known).value).toBe(true)
      }),
    )
  })
})
