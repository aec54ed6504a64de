import { action } from '#shared/contract/action'
import { type CalendarChange, type CalendarDays } from '#shared/domain/calendar/year-calendar'

/** One change, with the name of who made it. */
export interface CalendarChangeView extends Omit<CalendarChange, 'by'> {
  readonly by: string
}

/** A year’s calendar for whoever keeps it. */
export interface CalendarView extends CalendarDays {
  readonly year: string
  /** 0 while the year has no calendar. */
  readonly version: number
  /** The latest changes, newest first. */
  readonly changes: readonly CalendarChangeView[]
}

/** The years with a calendar, the latest 20. */
export interface CalendarList {
  /** Latest year first. */
  readonly items: ReadonlyArray<{ readonly year: string; readonly version: number }>
  /** The present year, Asia/Shanghai. */
  readonly thisYear: string
  /** Years whose calendar came with the code, but was not installed yet. */
  readonly installable: readonly string[]
}

/** Which years have a calendar, and for which one can be installed. */
export const listCalendars = action<Record<string, never>, CalendarList>({
  name: 'calendar.list',
  unit: 'api',
  access: 'admin',
  effect: 'read',
  shows: ['calendars'],
})

/** The calendar of a year with its latest changes; an empty one where the year has none yet. */
export const readCalendar = action<{ year: string }, CalendarView>({
  name: 'calendar.read',
  unit: 'api',
  access: 'admin',
  effect: 'read',
  shows: ['calendars'],
})

/**
 * Puts these days (`YYYY-MM-DD`) in place of a year's. `expectedVersion` 0 adds the year's first calendar; a stale one gets
 * CALENDAR_CHANGED. CALENDAR_INVALID names the first fault and its day.
 */
export const changeCalendar = action<
  { year: string; expectedVersion: number } & CalendarDays,
  { year: string; version: number }
>({
  name: 'calendar.change',
  unit: 'api',
  access: 'admin',
  effect: 'write',
  changes: ['calendars', 'queue', 'review', 'ownWork'],
})

/** Installs the calendars that come with the code, from that year on, where a year has none yet. Repeating it changes nothing. */
export const installCalendars = action<{ from: string }, { installed: readonly string[] }>({
  name: 'calendar.install',
  unit: 'api',
  access: 'admin',
  effect: 'write',
  changes: ['calendars', 'queue', 'review', 'ownWork'],
})

export const calendarActions = { listCalendars, readCalendar, changeCalendar, installCalendars }
