import { shanghaiDay, startOfDay } from '#shared/domain/days'
import { type CalendarDays, yearOf } from '#shared/domain/calendar/year-calendar'
import { isWeekend } from '#shared/domain/calendar/working-days'

export const CALENDAR_FAULTS = [
  'notADay',
  'otherYear',
  'repeated',
  'both',
  'alreadyWorked',
  'noDayOff',
] as const
export type CalendarFaultCode = (typeof CALENDAR_FAULTS)[number]

/** Why days cannot be a year's calendar; `noDayOff` is of no single day. */
export interface CalendarFault {
  readonly code: CalendarFaultCode
  readonly day?: string
}

/** The most days of each kind that a calendar takes; 2020 to 2026 have at most 33. */
export const MAX_CALENDAR_DAYS = 100

/** `2021-02-30` is no day: as an instant it is another. */
const isDay = (day: string): boolean => {
  const at = startOfDay(day)
  return !Number.isNaN(at) && shanghaiDay(at) === day
}

function faultOfDay(day: string, year: string, found: CalendarDays): CalendarFaultCode | undefined {
  if (!isDay(day)) return 'notADay'
  if (yearOf(day) !== year) return 'otherYear'
  const { daysOff, makeUpDays } = found
  if (daysOff.includes(day) && makeUpDays.includes(day)) return 'both'
  if ([...daysOff, ...makeUpDays].filter((each) => each === day).length > 1) return 'repeated'
  return makeUpDays.includes(day) && !isWeekend(day) ? 'alreadyWorked' : undefined
}

/**
 * The first fault of a year's days; undefined where there is none. A day off may be a Saturday or Sunday: notices list whole
 * holidays. A make-up day may not be a Monday to Friday, which is worked anyhow. No year is without a day off.
 */
export function calendarFault(year: string, days: CalendarDays): CalendarFault | undefined {
  for (const day of [...days.daysOff, ...days.makeUpDays]) {
    const code = faultOfDay(day, year, days)
    if (code) return { code, day }
  }
  return days.daysOff.length === 0 ? { code: 'noDayOff' } : undefined
}
