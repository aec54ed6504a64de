import { listAuditRows } from '#shared/contract/audit/audit'
import { listSeasonChanges, readSeasonCandidate } from '#shared/contract/season/manage-season'
import { readNotice, readSeason } from '#shared/contract/season/season'
import { readSession } from '#shared/contract/session/session'
import { routes } from '../../../src/routes'
import { type ReadRow, WHOLE } from './read-row'
import { PEOPLE } from './scene'

const { admin } = PEOPLE
const season = readSeason.name
const session = readSession.name

/** The pages that manage the season and what was done to it. */
export const MANAGE_READS: readonly ReadRow[] = [
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
