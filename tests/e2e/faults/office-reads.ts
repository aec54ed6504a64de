import { readSession } from '#shared/contract/session/session'
import { routes } from '../../../src/routes'
import { type ReadRow, WHOLE } from './read-row'
import { PEOPLE } from './scene'
import { listLinks } from '#shared/contract/reviews/links'
import { listOfficeWorks } from '#shared/contract/reviews/office-works'
import { listReviewQueue, readReview } from '#shared/contract/reviews/reviews'
import { listRoleHolders } from '#shared/contract/roles/roles'
import { readProgramme, readSeason } from '#shared/contract/season/season'
import { readShareEffect, readSharePicture } from '#shared/contract/sharing/sharing'

const { officer, admin } = PEOPLE
const season = readSeason.name
const session = readSession.name

/** The pages of officers. */
export const OFFICE_READS: readonly ReadRow[] = [
  {
    route: routes.reviewQueue,
    as: officer,
    reads: { [season]: WHOLE, [session]: WHOLE, [listReviewQueue.name]: WHOLE },
    content: () => '#queue-waiting',
  },
  {
    route: routes.reviewLinks,
    as: officer,
    reads: { [season]: WHOLE, [session]: WHOLE, [listLinks.name]: WHOLE },
    content: ({ linked }) => `#queue-item-${linked}`,
  },
  {
    route: routes.officeWorks,
    as: officer,
    reads: {
      [season]: WHOLE,
      [session]: WHOLE,
      [listOfficeWorks.name]: { ...WHOLE, beside: '#works-search' },
    },
    content: ({ publicWork }) => `.page:has(#works-search) #work-${publicWork}`,
  },
  {
    route: routes.review,
    as: officer,
    params: ({ waiting: id }) => ({ id }),
    reads: { [season]: WHOLE, [session]: WHOLE, [readReview.name]: WHOLE },
    content: () => '#review-title',
  },
  {
    route: routes.roles,
    as: admin,
    reads: {
      [season]: WHOLE,
      [session]: WHOLE,
      [listRoleHolders.name]: { ...WHOLE, beside: '#invite' },
    },
    content: () => '.page:has(#invite) [id^="holder-"]',
  },
  {
    route: routes.sharing,
    as: officer,
    reads: {
      [season]: WHOLE,
      [session]: WHOLE,
      [readProgramme.name]: 'unmissed',
      [readSharePicture.name]: 'unmissed',
      [readShareEffect.name]: { ...WHOLE, beside: '#card-preview' },
    },
    content: () => '.page:has(#card-preview) .desk__numbers',
  },
]
