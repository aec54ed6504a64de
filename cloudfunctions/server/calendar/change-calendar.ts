import { type changeCalendar as action } from '#shared/contract/calendar/calendar'
import { changeCalendar as change } from '#shared/domain/calendar/change-calendar'
import { Refusal } from '#shared/domain/refusal'
import { type Writes } from '../platform/use-case'
import { calendars } from '../records/calendar-repository'

export const changeCalendar: Writes<typeof action> = {
  write: async ({ year, expectedVersion, ...days }, { caller, now }, transaction) => {
    const present = await calendars.find(transaction, year)
    const version = present?.version ?? 0
    if (version !== expectedVersion) throw new Refusal('CALENDAR_CHANGED', { year, version })
    const event = present ? 'changed' : 'added'
    const changed = change(year, present, days, { at: now, by: caller.personId, event })
    await calendars.save(transaction, changed, year)
    return { year, version: changed.version }
  },
}
