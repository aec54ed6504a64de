import { endOfDay, inShanghai, shanghaiDay, startOfDay } from '#shared/domain/days'
import { type Calendars, yearOf } from '#shared/domain/calendar/year-calendar'

/**
 * A finding, and the years it touches that have no calendar, ascending. With any the finding is provisional: in them every
 * Monday to Friday counts as a working day.
 */
export interface Counted<T> {
  readonly value: T
  readonly yearsMissing: readonly string[]
}

const SATURDAY = 6
const SUNDAY = 0

/** Whether a day (`YYYY-MM-DD`) is a Saturday or a Sunday. */
export const isWeekend = (day: string): boolean =>
  [SATURDAY, SUNDAY].includes(inShanghai(startOfDay(day)).day())

/** The day that begins when this one (`YYYY-MM-DD`) ends. */
export const dayAfter = (day: string): string => shanghaiDay(endOfDay(day))

const dayBefore = (day: string): string => shanghaiDay(startOfDay(day) - 1)

function works(day: string, calendars: Calendars): boolean {
  const calendar = calendars.get(yearOf(day))
  if (calendar?.daysOff.includes(day)) return false
  return calendar?.makeUpDays.includes(day) === true || !isWeekend(day)
}

/** The years from one day's to another's that have no calendar. */
function yearsMissing(first: string, last: string, calendars: Calendars): readonly string[] {
  const from = Number(yearOf(first))
  const count = Math.max(0, Number(yearOf(last)) - from + 1)
  return Array.from({ length: count }, (_, index) => String(from + index)).filter(
    (year) => !calendars.has(year),
  )
}

/** Whether a day (`YYYY-MM-DD`) is a working day. */
export const isWorkingDay = (day: string, calendars: Calendars): Counted<boolean> => ({
  value: works(day, calendars),
  yearsMissing: yearsMissing(day, day, calendars),
})

/** The working days from one day to another (`YYYY-MM-DD`), both included; 0 where the last lies before the first. */
function workingDaysIn(first: string, last: string, calendars: Calendars): Counted<number> {
  let value = 0
  for (let day = first; day <= last; day = dayAfter(day)) if (works(day, calendars)) value++
  return { value, yearsMissing: yearsMissing(first, last, calendars) }
}

/** The day on which a term begins: the instant's own (Asia/Shanghai), or the next working day after a day off. */
function beginning(from: number, calendars: Calendars): string {
  let day = shanghaiDay(from)
  while (!works(day, calendars)) day = dayAfter(day)
  return day
}

/**
 * When a term of `count` working days ends that begins at `from` (epoch ms): midnight (Asia/Shanghai, exclusive, epoch ms)
 * after its last working day. The day on which it begins does not count (Civil Code, article 201). What begins on a day off
 * begins on the next working day. So one working day from Friday 10:00 ends with Monday; from Saturday or Monday, with
 * Tuesday. No working day (0) ends with the day it begins on. RangeError: `count` is negative or no whole number.
 */
export function addWorkingDays(from: number, count: number, calendars: Calendars): Counted<number> {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${count} working days`)
  let last = beginning(from, calendars)
  for (let left = count; left > 0;) {
    last = dayAfter(last)
    if (works(last, calendars)) left--
  }
  return { value: endOfDay(last), yearsMissing: yearsMissing(shanghaiDay(from), last, calendars) }
}

/**
 * The whole working days of a term begun at `from` that have ended at `to` (epoch ms), counted as by `addWorkingDays`: what it
 * adds, this finds again. 0 where `to` lies before.
 */
export function workingDaysBetween(from: number, to: number, calendars: Calendars): Counted<number> {
  const first = beginning(from, calendars)
  const { value } = workingDaysIn(dayAfter(first), dayBefore(shanghaiDay(to)), calendars)
  return { value, yearsMissing: yearsMissing(shanghaiDay(from), shanghaiDay(to), calendars) }
}
