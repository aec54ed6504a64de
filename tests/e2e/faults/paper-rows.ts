import { listMyJobs, startWorksList } from '#shared/contract/papers/papers'
import { readSeason } from '#shared/contract/season/season'
import { readSession } from '#shared/contract/session/session'
import { routes } from '../../../src/routes'
import { countOf, someone } from './before-a-write'
import { type ReadRow, WHOLE } from './read-row'
import { PEOPLE } from './scene'
import { type WriteRow } from './write-row'

/** The page of lists and papers. */
export const PAPER_READS: readonly ReadRow[] = [
  {
    route: routes.papers,
    as: PEOPLE.officer,
    reads: {
      [readSeason.name]: WHOLE,
      [readSession.name]: WHOLE,
      [listMyJobs.name]: { ...WHOLE, beside: '#start-works-list' },
    },
    content: () => '.page:has(#start-works-list) #no-papers',
  },
]

export const PAPER_WRITES: readonly WriteRow[] = [
  {
    action: startWorksList.name,
    what: 'asking for a list of works',
    ready: async (journey) => ({
      as: (await journey.cloud.officer(someone('officer'), 'unitOfficer', 'baoji')).openid,
      route: routes.papers,
      done: await countOf(journey, 'jobs'),
    }),
    button: '#start-works-list',
    says: '#start-failed',
    shows: '[id^="paper-fetch-"]',
  },
]
