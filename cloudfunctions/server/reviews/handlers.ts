import { type reviewsActions } from '#shared/contract/reviews/reviews'
import { type HandlersOf } from '../platform/use-case'
import { assignUnit } from './assign-unit'
import { decideReview } from './decide-review'
import { decideSignatureSheet } from './decide-signature-sheet'
import { findOfficeWorks } from './find-office-works'
import { listLinks } from './list-links'
import { listOfficeWorks } from './list-office-works'
import { listReviewQueue } from './list-review-queue'
import { markReviewLink } from './mark-review-link'
import { putBackWork } from './put-back-work'
import { readReview } from './read-review'
import { reopenWork } from './reopen-work'
import { revealPhone } from './reveal-phone'
import { settleDecision } from './settle-decision'
import { startReviewCopy } from './start-review-copy'
import { takeDownWork } from './take-down-work'
import { undoDecision } from './undo-decision'

export { reviewsSchemas as schemas } from '#shared/contract/reviews/reviews.schema'

export const handlers = {
  listReviewQueue,
  readReview,
  decideReview,
  undoDecision,
  settleDecision,
  assignUnit,
  revealPhone,
  takeDownWork,
  putBackWork,
  reopenWork,
  listLinks,
  listOfficeWorks,
  findOfficeWorks,
  startReviewCopy,
  markReviewLink,
  decideSignatureSheet,
} satisfies HandlersOf<typeof reviewsActions>
