import * as z from 'zod/mini'
import { nothingSchema } from '#shared/contract/atoms.schema'
import { type calendarActions } from '#shared/contract/calendar/calendar'
import { type SchemasOf } from '#shared/contract/schemas'
import { MAX_CALENDAR_DAYS } from '#shared/domain/calendar/calendar-faults'

const yearSchema = () => z.string().check(z.regex(/^20\d{2}$/))
/** Whether it is a day at all, the rule decides. */
const daysSchema = () =>
  z.array(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))).check(z.maxLength(MAX_CALENDAR_DAYS))

export const calendarSchemas = {
  listCalendars: () => nothingSchema,
  readCalendar: () => z.strictObject({ year: yearSchema() }),
  changeCalendar: () =>
    z.strictObject({
      year: yearSchema(),
      expectedVersion: z.number().check(z.int(), z.gte(0), z.lte(1_000_000)),
      daysOff: daysSchema(),
      makeUpDays: daysSchema(),
    }),
  installCalendars: () => z.strictObject({ from: yearSchema() }),
} satisfies SchemasOf<typeof calendarActions>
