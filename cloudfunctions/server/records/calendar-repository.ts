import { type Calendars, type YearCalendar } from '#shared/domain/calendar/year-calendar'
import { startOfDay } from '#shared/domain/days'
import { rankOf } from '#shared/domain/rank'
import { collection } from '../platform/collection'

/** Calendars by their year, listed by it. */
export const calendars = collection('calendars', ({ year }: YearCalendar) => ({
  rank: rankOf(startOfDay(`${year}-01-01`), year),
}))

/** The calendars there are of these years, in one request. */
export const calendarsOf = async (years: readonly string[]): Promise<Calendars> => calendars.byIds(years)
