import { calendarFault } from '#shared/domain/calendar/calendar-faults'
import {
  type CalendarChange,
  type CalendarDays,
  NO_CALENDAR_DAYS,
  type YearCalendar,
} from '#shared/domain/calendar/year-calendar'
import { Refusal } from '#shared/domain/refusal'

const without = (days: readonly string[], others: readonly string[]) =>
  days.filter((day) => !others.includes(day)).sort()

/** The days of the first that the second does not have. */
export const daysWithout = (days: CalendarDays, others: CalendarDays): CalendarDays => ({
  daysOff: without(days.daysOff, others.daysOff),
  makeUpDays: without(days.makeUpDays, others.makeUpDays),
})

export const countDays = ({ daysOff, makeUpDays }: CalendarDays): number => daysOff.length + makeUpDays.length

/** Who changes a calendar, how, and when (epoch ms). */
export type CalendarDeed = Pick<CalendarChange, 'at' | 'by' | 'event'>

/**
 * A year's calendar with these days in place of its own, and the change in its history. CALENDAR_INVALID names the first fault
 * and its day; NOTHING_CHANGED: the days are the present ones.
 */
export function changeCalendar(
  year: string,
  present: YearCalendar | null,
  days: CalendarDays,
  deed: CalendarDeed,
): YearCalendar {
  const fault = calendarFault(year, days)
  if (fault) throw new Refusal('CALENDAR_INVALID', { year, fault: fault.code, day: fault.day ?? null })
  const before = present ?? NO_CALENDAR_DAYS
  const added = daysWithout(days, before)
  const removed = daysWithout(before, days)
  if (present && countDays(added) + countDays(removed) === 0) throw new Refusal('NOTHING_CHANGED')
  return {
    year,
    version: (present?.version ?? 0) + 1,
    daysOff: [...days.daysOff].sort(),
    makeUpDays: [...days.makeUpDays].sort(),
    history: [...(present?.history ?? []), { ...deed, added, removed }],
  }
}
