import { markReviewLink } from '#shared/contract/reviews/links'
import { routes } from '../../../src/routes'
import { eventsOf, linkedWork } from './before-a-write'
import { type WriteRow } from './write-row'

/** What officers write of the links of works. */
export const LINK_WRITES: readonly WriteRow[] = [
  {
    action: markReviewLink.name,
    what: 'marking a link dead',
    ready: async (journey) => {
      const { as, workId } = await linkedWork(journey)
      const done = eventsOf(journey, workId, 'linkDead')
      return { as, route: routes.review, params: { id: workId }, done }
    },
    steps: async (page) => {
      await page.locator('#link-main-1-mark').click()
      await page.locator('#link-main-1-reason-expired').click()
    },
    button: '#link-main-1-confirm',
    says: '#link-main-1-error',
    shows: '#link-main-1-alive',
  },
]
