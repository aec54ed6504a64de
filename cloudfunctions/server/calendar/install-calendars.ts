import { type installCalendars as action } from '#shared/contract/calendar/calendar'
import { changeCalendar } from '#shared/domain/calendar/change-calendar'
import { type CalendarDays } from '#shared/domain/calendar/year-calendar'
import { type Writes } from '../platform/use-case'
import { calendars } from '../records/calendar-repository'
import { comingCalendars } from './coming-calendars'

/** The most years of one transaction, which writes at most 20 documents. The rest comes with the next call. */
const MAX_YEARS_AT_ONCE = 15

type Coming = ReadonlyArray<readonly [year: string, days: CalendarDays]>

export const installCalendars: Writes<typeof action, Coming> = {
  prepare: async ({ from }) => {
    const coming = (await comingCalendars()).filter(([year]) => year >= from)
    const present = await calendars.byIds(coming.map(([year]) => year))
    return coming.filter(([year]) => !present.has(year)).slice(0, MAX_YEARS_AT_ONCE)
  },
  write: async (_input, { caller, now }, transaction, coming) => {
    const installed: string[] = []
    for (const [year, days] of coming) {
      if (await calendars.find(transaction, year)) continue
      const deed = { at: now, by: caller.personId, event: 'installed' } as const
      await calendars.save(transaction, changeCalendar(year, null, days, deed), year)
      installed.push(year)
    }
    return { installed }
  },
}
