import { action, type Page, withTexts } from '#shared/contract/action'
import {
  type DecisionReceipt,
  type PendingView,
  reopenWork,
  settleDecision,
  undoDecision,
} from '#shared/contract/reviews/decisions'
import {
  listLinks,
  markReviewLink,
  type ReviewLinkView,
  startReviewCopy,
} from '#shared/contract/reviews/links'
import { findOfficeWorks, listOfficeWorks } from '#shared/contract/reviews/office-works'
import { type QueueItem } from '#shared/contract/reviews/queue-item'
import {
  type DecisionView,
  type MediaView,
  type SheetView,
  type TeamMemberView,
  type TimelineView,
  type WorkReceipt,
} from '#shared/contract/works/views'
import { type Citation } from '#shared/domain/season/clause'
import { type SubmitterKind } from '#shared/domain/season/sub-project'
import { type ReviewTerm } from '#shared/domain/work/review-term'
import { type WorkStatus } from '#shared/domain/work/status'

/** The works that wait for a unit in the officer's scope, oldest first. `waiting` is the stored counter, not a count. */
export const listReviewQueue = action<
  { unitId: string; cursor?: string },
  Page<QueueItem> & { waiting: number }
>({
  name: 'reviews.listQueue',
  unit: 'api',
  access: 'officer',
  effect: 'read',
  shows: ['queue'],
})

export interface ReviewTimelineView extends TimelineView {
  readonly internalNote: string
}

/** A work as an officer in scope sees it: the phone number masked (138****7188), no openid, no author id. */
export interface ReviewView {
  readonly workId: string
  readonly version: number
  readonly subProject: string
  readonly status: WorkStatus
  readonly title: string
  readonly synopsis: string
  readonly unitId: string | null
  readonly workplace: string
  readonly submitterKind: SubmitterKind | null
  readonly authorName: string
  /** The whole team, its author first; empty where no team sent it. */
  readonly team: readonly TeamMemberView[]
  /** The sheet that the team signed, if any. */
  readonly sheet?: SheetView & {
    /** This caller may say now if it is complete. */
    readonly mayDecide: boolean
  }
  readonly maskedPhone: string
  readonly fields: Readonly<Record<string, string>>
  readonly declarations: Readonly<Record<string, boolean>>
  readonly publicConsent: boolean
  readonly media: readonly MediaView[]
  /** Links in place of files or beside them. */
  readonly links: readonly ReviewLinkView[]
  readonly receiptNumber?: string
  /** The season that it was sent in to. */
  readonly seasonKey?: string
  readonly submittedAt?: number
  readonly atUnit?: string
  readonly atUnitSince?: number
  /** Absent where no unit is to review it now. */
  readonly reviewTerm?: ReviewTerm
  readonly chain: readonly string[]
  readonly textNeedsLook: boolean
  /** WeChat's text check did not answer: the officer's look is the only one. */
  readonly textUnchecked: boolean
  readonly decision?: DecisionView
  /** An officer decided it a moment ago; nobody else can until it takes effect. */
  readonly pending?: PendingView
  readonly isPublic: boolean
  readonly takenDown: boolean
  /** Whether this caller may decide now: the work lies in their scope and is not their own. */
  readonly mayDecide: boolean
  /** The caller is its author or one of its team. */
  readonly own: boolean
  /** Where it stands in the queue of its unit: the page after it begins there. */
  readonly cursor?: string
  readonly timeline: readonly ReviewTimelineView[]
}

/** One work as an officer in scope sees it: files, answers, team, history; the phone number masked. */
export const readReview = action<{ workId: string }, ReviewView>({
  name: 'reviews.read',
  unit: 'api',
  access: 'officer',
  effect: 'read',
  shows: ['review'],
})

export const MAX_CITATIONS = 10

export interface DecideInput {
  readonly workId: string
  readonly expectedVersion: number
  readonly kind: 'approve' | 'return' | 'reject'
  readonly citations: readonly Citation[]
  /** For the author. Required for return and reject. */
  readonly message: string
  readonly internalNote: string
}

/** Approves, returns or rejects a work, with the clauses cited. It takes effect after ten seconds; until then it can be undone. */
export const decideReview = withTexts(
  action<DecideInput, DecisionReceipt>({
    name: 'reviews.decide',
    unit: 'api',
    access: 'officer',
    effect: 'write',
    changes: ['queue', 'publicWorks'],
  }),
  { message: { max: 1000 }, internalNote: { max: 1000 } },
)

/** Assigns a unit to a work whose author was not sure of theirs, and to no other; its chain starts anew there. */
export const assignUnit = action<{ workId: string; expectedVersion: number; unitId: string }, WorkReceipt>({
  name: 'reviews.assignUnit',
  unit: 'api',
  access: 'provinceOfficer',
  effect: 'write',
  changes: ['queue'],
})

/** Answers the full phone number; the timeline keeps the reason. */
export const revealPhone = action<{ workId: string; reason: string }, { phone: string }>({
  name: 'reviews.revealPhone',
  unit: 'api',
  access: 'officer',
  effect: 'write',
  changes: ['review'],
})

/** Takes a public work out of the gallery at once, with a reason the author reads. */
export const takeDownWork = action<{ workId: string; reason: string }, WorkReceipt>({
  name: 'reviews.takeDown',
  unit: 'api',
  access: 'provinceOfficer',
  effect: 'write',
  changes: ['review', 'publicWorks'],
})

/** Shows a work again that was taken down. */
export const putBackWork = action<{ workId: string }, WorkReceipt>({
  name: 'reviews.putBack',
  unit: 'api',
  access: 'provinceOfficer',
  effect: 'write',
  changes: ['review', 'publicWorks'],
})

/** Says whether everybody signed the sheet with that upload id; if not, why, for the author. */
export const decideSignatureSheet = action<
  { workId: string; uploadId: string; complete: boolean; reason: string },
  WorkReceipt
>({
  name: 'reviews.decideSheet',
  unit: 'api',
  access: 'officer',
  effect: 'write',
  changes: ['review', 'publicWorks'],
})

export const reviewsActions = {
  listReviewQueue,
  listLinks,
  listOfficeWorks,
  findOfficeWorks,
  readReview,
  startReviewCopy,
  markReviewLink,
  decideSignatureSheet,
  decideReview,
  undoDecision,
  settleDecision,
  assignUnit,
  revealPhone,
  takeDownWork,
  putBackWork,
  reopenWork,
}
