import { type CalendarView, type readCalendar as action } from '#shared/contract/calendar/calendar'
import { NO_CALENDAR_DAYS, type YearCalendar } from '#shared/domain/calendar/year-calendar'
import { documents } from '../platform/documents'
import { type Reads } from '../platform/use-case'
import { calendars } from '../records/calendar-repository'
import { people } from '../records/person-repository'

const MAX_CHANGES_SHOWN = 50

/** The latest changes with the names that their people have now. */
async function changesOf({ history }: YearCalendar): Promise<CalendarView['changes']> {
  const latest = history.slice(-MAX_CHANGES_SHOWN).reverse()
  const known = await people.byIds(latest.map(({ by }) => by))
  return latest.map((change) => ({ ...change, by: known.get(change.by)?.displayName ?? '' }))
}

export const readCalendar: Reads<typeof action> = {
  read: async ({ year }) => {
    const calendar = await calendars.find(documents, year)
    if (!calendar) return { year, version: 0, ...NO_CALENDAR_DAYS, changes: [] }
    const { version, daysOff, makeUpDays } = calendar
    return { year, version, daysOff, makeUpDays, changes: await changesOf(calendar) }
  },
}
