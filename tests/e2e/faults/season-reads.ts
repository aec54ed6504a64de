import { listCalendars, readCalendar } from '#shared/contract/calendar/calendar'
import { listSeasonChanges, readSeasonCandidate } from '#shared/contract/season/manage-season'
import { readNotice, readSeason } from '#shared/contract/season/season'
import { readSession } from '#shared/contract/session/session'
import { routes } from '../../../src/routes'
import { type ReadRow, WHOLE } from './read-row'
import { PEOPLE } from './scene'

const { admin } = PEOPLE
const season = readSeason.name
const session = readSession.name

/** The pages from which the season and the calendars are kept. */
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
]
