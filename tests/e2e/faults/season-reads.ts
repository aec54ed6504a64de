import { listAuditRows } from '#shared/contract/audit/audit'
import { listCalendars, readCalendar } from '#shared/contract/calendar/calendar'
import { listSeasonChanges, readSeasonCandidate } from '#shared/contract/season/manage-season'
import { readNotice, readSeason } from '#shared/contract/season/season'
import { readSession } from '#shared/contract/session/session'
import { listUnits, readUnit } from '#shared/contract/units/units'
import { routes } from '../../../src/routes'
import { type ReadRow, WHOLE } from './read-row'
import { PEOPLE } from './scene'

const { admin } = PEOPLE
const season = readSeason.name
const session = readSession.name

/** The pages of those who keep the season, the calendars and the record of what was done. */
export const SEASON_READS: readonly ReadRow[] = [
  {
    route: routes.season,
    as: admin,
    reads: { [season]: WHOLE, [readNotice.name]: WHOLE, [session]: WHOLE },
    content: () => '#to-season-file',
  },
  {
    route: routes.amend,
    as: admin,
    params: () => ({ place: 'summary.song' }),
    reads: { [season]: WHOLE, [readNotice.name]: WHOLE, [session]: WHOLE },
    content: () => '#save-amendment',
  },
  {
    route: routes.seasonFile,
    as: admin,
    reads: { [session]: WHOLE, [readSeasonCandidate.name]: WHOLE },
    content: () => '#pick-season-file',
  },
  {
    route: routes.seasonChanges,
    as: admin,
    reads: { [session]: WHOLE, [listSeasonChanges.name]: WHOLE },
    content: () => '.timeline',
  },
  {
    route: routes.calendar,
    as: admin,
    reads: {
      [session]: WHOLE,
      [listCalendars.name]: WHOLE,
      [readCalendar.name]: { ...WHOLE, beside: '#calendar-year-2020' },
    },
    content: () => '#edit-calendar',
  },
  {
    route: routes.units,
    as: admin,
    reads: { [season]: WHOLE, [session]: WHOLE, [readUnit.name]: WHOLE, [listUnits.name]: WHOLE },
    content: () => '#unit-baoji',
  },
  {
    route: routes.audit,
    as: admin,
    reads: {
      [season]: WHOLE,
      [session]: WHOLE,
      [listAuditRows.name]: { ...WHOLE, beside: '#audit-stream-all' },
    },
    content: () => '.page:has(#audit-stream-all) [id^="audit-row-"]',
  },
]
