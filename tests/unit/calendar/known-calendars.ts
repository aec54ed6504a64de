import { type CalendarDays, type Calendars } from '#shared/domain/calendar/year-calendar'
import years from '../../../cloudfunctions/server/calendar/calendars.json'

export const knownYears: Readonly<Record<string, CalendarDays>> = years

/** The calendars that come with the code, 2020 to 2026. */
export const knownCalendars: Calendars = new Map(Object.entries(knownYears))

/** An instant of Shanghai, `YYYY-MM-DDTHH:mm`, as epoch ms. */
export const shanghai = (at: string): number => Date.parse(`${at}:00+08:00`)
