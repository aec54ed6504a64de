/** The exceptions of one year from “Monday to Friday are working days”. Days are `YYYY-MM-DD`, ascending. */
export interface CalendarDays {
  /** Whole holidays as the State Council’s yearly notice lists them, their Saturdays and Sundays too. */
  readonly daysOff: readonly string[]
  /** Saturdays and Sundays that are worked. */
  readonly makeUpDays: readonly string[]
}

export const NO_CALENDAR_DAYS: CalendarDays = { daysOff: [], makeUpDays: [] }

/** One change of a year’s calendar. */
export interface CalendarChange {
  /** epoch ms */
  readonly at: number
  /** The person’s id. */
  readonly by: string
  /** `installed`: it came with the code. `added`: a person wrote the year’s first calendar. */
  readonly event: 'installed' | 'added' | 'changed'
  readonly added: CalendarDays
  readonly removed: CalendarDays
}

/** A year’s calendar with its history, oldest first. */
export interface YearCalendar extends CalendarDays {
  /** `2020` */
  readonly year: string
  /** Rises by one with every change; the first is 1. */
  readonly version: number
  readonly history: readonly CalendarChange[]
}

/** The known calendars by year. */
export type Calendars = ReadonlyMap<string, CalendarDays>

/** The year of a day (`YYYY-MM-DD`). */
export const yearOf = (day: string): string => day.slice(0, 4)
