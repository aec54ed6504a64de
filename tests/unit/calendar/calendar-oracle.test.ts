import { isWorkday } from 'chinese-days'
import { calendarFault } from '#shared/domain/calendar/calendar-faults'
import { dayAfter, isWorkingDay } from '#shared/domain/calendar/working-days'
import { knownCalendars, knownYears } from './known-calendars'

function days(first: string, last: string): string[] {
  const all = [first]
  for (let day = first; day < last;) all.push((day = dayAfter(day)))
  return all
}

it('on every day from 2020 to 2026 our calendars agree with the package chinese-days', () => {
  const all = days('2020-01-01', '2026-12-31')
  expect(all).toHaveLength(2557)
  const differing = all.filter((day) => isWorkingDay(day, knownCalendars).value !== isWorkday(day))
  expect(differing).toEqual([])
})

it.each(Object.entries(knownYears))(
  'the calendar of %s would be accepted from an administrator',
  (year, own) => {
    expect(calendarFault(year, own)).toBeUndefined()
  },
)
