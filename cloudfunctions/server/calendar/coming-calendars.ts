import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type CalendarDays } from '#shared/domain/calendar/year-calendar'

type DaysByYear = Readonly<Record<string, CalendarDays>>

/** The calendars that come with the code, by year: the State Council’s notices (config/build-functions.ts). */
export const comingCalendars = async (): Promise<
  ReadonlyArray<readonly [year: string, days: CalendarDays]>
> => Object.entries(JSON.parse(await readFile(path.join(__dirname, 'calendars.json'), 'utf8')) as DaysByYear)
