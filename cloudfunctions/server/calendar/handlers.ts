import { type calendarActions } from '#shared/contract/calendar/calendar'
import { type HandlersOf } from '../platform/use-case'
import { changeCalendar } from './change-calendar'
import { installCalendars } from './install-calendars'
import { listCalendars } from './list-calendars'
import { readCalendar } from './read-calendar'

export { calendarSchemas as schemas } from '#shared/contract/calendar/calendar.schema'

export const handlers = {
  listCalendars,
  readCalendar,
  changeCalendar,
  installCalendars,
} satisfies HandlersOf<typeof calendarActions>
