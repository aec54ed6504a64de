import { decideReview, putBackWork, revealPhone, takeDownWork } from '#shared/contract/reviews/reviews'
import { register } from '#shared/contract/session/session'
import { installSharePictures } from '#shared/contract/sharing/sharing'
import {
  discardDraft,
  markOfficiallySubmitted,
  setPublicConsent,
  submitWork,
  withdrawWork,
} from '#shared/contract/works/works'
import { type TimelineEvent } from '#shared/domain/work/timeline'
import { routes } from '../../../src/routes'
import {
  acceptedWork,
  checkedWork,
  completeDraft,
  countOf,
  decisionsOf,
  eventsOf,
  someone,
  takenDownWork,
  waitingWork,
} from './before-a-write'
import { ANNOUNCEMENT_WRITES, ANNOUNCEMENT_WRITES_READ_ANEW } from './announcement-writes'
import { type Journey } from './journey'
import { LINK_WRITES } from './link-writes'
import { MESSAGE_WRITES } from './message-writes'
import { PAPER_WRITES } from './paper-rows'
import { ROLE_WRITES } from './role-writes'
import { SEASON_WRITES } from './season-writes'
import { TEAM_WRITES } from './team-writes'
import { type WriteRow } from './write-row'

/** One of the season, and one of each sub-project. */
const PICTURES = 9

type WorkOf = (journey: Journey) => Promise<{ as: string; workId: string }>

/** Before a work's page, where a write adds such an event to its history. */
const beforeWork = (route: string, workOf: WorkOf, event: TimelineEvent) => async (journey: Journey) => {
  const { as, workId } = await workOf(journey)
  return { as, route, params: { id: workId }, done: eventsOf(journey, workId, event) }
}

/** Before the page of a work that waits at a unit: how often it was decided, in effect or not yet. */
const beforeDecision = (unitId: string, event: TimelineEvent) => async (journey: Journey) => {
  const { as, workId } = await waitingWork(journey, unitId)
  return { as, route: routes.review, params: { id: workId }, done: decisionsOf(journey, workId, event) }
}

/** How often all the pictures of the cards were kept. */
const picturesKept = async (journey: Journey) => {
  const kept = await countOf(journey, 'shareObjects')
  return async () => (await kept()) / PICTURES
}

/** The writes that tell the person at their button that no answer came, and are tapped again. */
export const WRITE_TABLE: readonly WriteRow[] = [
  ...ANNOUNCEMENT_WRITES,
  ...MESSAGE_WRITES,
  ...PAPER_WRITES,
  {
    action: register.name,
    what: 'agreeing to the privacy agreement',
    ready: async (journey) => ({
      as: someone('newcomer'),
      route: routes.workForm,
      params: { subProject: 'photography' },
      done: await countOf(journey, 'people'),
    }),
    button: '#agree-privacy',
    says: '#agree-error',
    shows: '#submit-work',
  },
  {
    action: submitWork.name,
    what: 'submitting a work',
    ready: beforeWork(routes.workForm, completeDraft, 'submitted'),
    button: '#submit-work',
    says: '#submit-error',
    shows: '#receipt-number',
  },
  {
    action: discardDraft.name,
    what: 'deleting a draft',
    ready: async (journey) => {
      const { as, workId } = await completeDraft(journey)
      const left = async () => {
        const works = await journey.cloud.environment.documents('works')
        return works.filter(({ _id }) => _id === workId).length
      }
      return {
        as,
        route: routes.myWork,
        params: { id: workId },
        done: async () => 1 - (await left()),
        mark: workId,
      }
    },
    button: '#discard-draft',
    asks: true,
    says: '#discard-error',
    shows: '.page:has(#entry-privacy):not(:has(#my-work-MARK))',
  },
  {
    action: decideReview.name,
    what: 'approving a work',
    ready: beforeDecision('tongchuan', 'approved'),
    steps: async (page) => {
      await page.locator('#approve').waitFor()
      // All in one breath, before the page is drawn again.
      await page.locator('[id^="check-"]').evaluateAll((points) =>
        points.forEach((point) => {
          if (point instanceof HTMLElement) point.click()
        }),
      )
    },
    button: '#approve',
    says: '#decision-error',
    shows: '#review-done',
  },
  {
    action: decideReview.name,
    what: 'returning a work',
    ready: beforeDecision('weinan', 'returned'),
    steps: async (page) => {
      await page.locator('#return-work').click()
      await page.locator('[id^="reason-"]:not(#reason-message)').first().click()
    },
    button: '#confirm-return',
    says: '#reason-error',
    shows: '#review-done',
  },
  {
    action: revealPhone.name,
    what: 'revealing a phone number',
    ready: beforeWork(routes.review, (journey) => waitingWork(journey, 'xianyang'), 'phoneRevealed'),
    steps: async (page) => {
      await page.locator('#reveal-phone').click()
      await page.locator('#reveal-reason-verify').click()
    },
    button: '#reveal-confirm',
    says: '#reveal-error',
    shows: '#call-author',
  },
  ...LINK_WRITES,
  {
    action: takeDownWork.name,
    what: 'taking a work down',
    ready: beforeWork(routes.review, acceptedWork, 'takenDown'),
    steps: async (page) => {
      await page.locator('#take-down').click()
      await page.locator('#take-down-reason').locator('textarea').fill('有人投诉，先核实')
    },
    button: '#take-down-confirm',
    says: '#take-down-error',
    shows: '#put-back',
  },
  {
    action: putBackWork.name,
    what: 'putting a work back',
    ready: beforeWork(routes.review, takenDownWork, 'putBack'),
    button: '#put-back',
    asks: true,
    says: '#put-back-error',
    shows: '#take-down',
  },
  {
    action: installSharePictures.name,
    what: 'putting the pictures of the cards into storage',
    ready: async (journey) => ({
      as: journey.cloud.admin.openid,
      route: routes.sharing,
      done: await picturesKept(journey),
    }),
    button: '#install-pictures',
    says: '#pictures-error',
    shows: '#pictures-placed',
  },
  ...ROLE_WRITES,
  ...SEASON_WRITES,
  ...TEAM_WRITES,
]

/** The writes whose page reads anew what became of them, whatever they were answered. */
export const READ_ANEW_TABLE: readonly WriteRow[] = [
  ...ANNOUNCEMENT_WRITES_READ_ANEW,
  {
    action: withdrawWork.name,
    what: 'withdrawing a work',
    ready: beforeWork(routes.myWork, checkedWork, 'withdrawn'),
    button: '#withdraw-work',
    asks: true,
    says: '#withdraw-error',
    shows: '.page:has(#work-status):not(:has(#withdraw-work))',
  },
  {
    action: setPublicConsent.name,
    what: 'taking consent back',
    ready: beforeWork(routes.myWork, checkedWork, 'consentWithdrawn'),
    button: '#toggle-consent',
    asks: true,
    says: '#consent-error',
    shows: '#toggle-consent:has-text("同意公开展示")',
  },
  {
    action: markOfficiallySubmitted.name,
    what: 'marking a work as handed in officially',
    ready: beforeWork(routes.myWork, checkedWork, 'officiallySubmitted'),
    button: '#mark-officially-submitted',
    asks: true,
    says: '#mark-error',
    shows: '#officially-submitted',
  },
]
