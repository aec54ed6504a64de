import { LIST_PAGE } from '#shared/contract/action'
import { type listCalendars as action } from '#shared/contract/calendar/calendar'
import { yearOf } from '#shared/domain/calendar/year-calendar'
import { shanghaiDay } from '#shared/domain/days'
import { type Reads } from '../platform/use-case'
import { calendars } from '../records/calendar-repository'
import { comingCalendars } from './coming-calendars'

export const listCalendars: Reads<typeof action> = {
  read: async (_input, { now }) => {
    const [{ items }, coming] = await Promise.all([
      calendars.page({ rank: 'rank', order: 'desc', limit: LIST_PAGE }),
      comingCalendars(),
    ])
    const known = new Set(items.map(({ year }) => year))
    return {
      items: items.map(({ year, version }) => ({ year, version })),
      thisYear: yearOf(shanghaiDay(now)),
      installable: coming.map(([year]) => year).filter((year) => !known.has(year)),
    }
  },
}
