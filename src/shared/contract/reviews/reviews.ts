import { action, type Page } from '#shared/contract/action'
import {
  type CoverView,
  type DecisionView,
  type MediaView,
  type TeamMemberView,
  type TimelineView,
  type WorkReceipt,
} from '#shared/contract/works/views'
import { type Citation } from '#shared/domain/season/clause'
import { type UploadTicket } from '#shared/contract/works/works'
import { type LinkList } from '#shared/domain/work/link-standing'
import { type SubmitterKind } from '#shared/domain/season/sub-project'
import { type WorkStatus } from '#shared/domain/work/status'

export interface QueueItem {
  readonly workId: string
  readonly version: number
  readonly subProject: string
  readonly title: string
  readonly unitId: string | null
  readonly atUnit: string
  readonly submittedAt: number
  readonly atUnitSince: number
  readonly textNeedsLook: boolean
  /** The caller's own: somebody else reviews it. */
  readonly own: boolean
  readonly cover?: CoverView
}

/** The works that wait for a unit of the officer's scope, oldest first. `waiting` is the kept counter, not a count. */
export const listReviewQueue = action<
  { unitId: string; cursor?: string },
  Page<QueueItem> & { waiting: number }
>({
  name: 'reviews.listQueue',
  unit: 'api',
  access: 'officer',
  effect: 'read',
})

/** A work that stands in a list for its links. */
export interface LinkedItem extends QueueItem {
  readonly status: WorkStatus
  /** Of the first link that was found dead. */
  readonly deadReason?: string
}

/** The works of a unit whose films came as links and have no copy yet, or with a link that an officer found dead; the oldest first. */
export const listLinks = action<{ unitId: string; list: LinkList; cursor?: string }, Page<LinkedItem>>({
  name: 'reviews.listLinks',
  unit: 'api',
  access: 'officer',
  effect: 'read',
})

/**
 * Asks for a place for the copy of a film that a work names by a link; `position` counts a slot's links from 1. Finished by
 * `uploads.finish`, which checks the file and puts it beside the link; WORK_CHANGED there when somebody was faster.
 */
export const startReviewCopy = action<
  {
    workId: string
    expectedVersion: number
    slot: string
    position: number
    fileName: string
    sizeBytes: number
  },
  UploadTicket
>({
  name: 'reviews.startCopy',
  unit: 'api',
  access: 'officer',
  effect: 'write',
})

/** Marks a link that cannot be opened, with a reason the author reads, or takes the mark back (an empty reason). */
export const markReviewLink = action<
  { workId: string; expectedVersion: number; slot: string; position: number; dead: boolean; reason: string },
  WorkReceipt
>({
  name: 'reviews.markLink',
  unit: 'api',
  access: 'officer',
  effect: 'write',
})

/** A link as an officer finds it: whether a copy is needed, there, or the link dead. */
export interface ReviewLinkView {
  readonly slot: string
  /** In its slot, from 1. */
  readonly position: number
  readonly address: string
  readonly code: string
  readonly needsCopy: boolean
  readonly copy?: MediaView
  readonly dead?: { readonly at: number; readonly reason: string; readonly unitId: string }
}

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
  /** Everybody of a team, its author first; nobody where no team sent it. */
  readonly team: readonly TeamMemberView[]
  readonly maskedPhone: string
  readonly fields: Readonly<Record<string, string>>
  readonly declarations: Readonly<Record<string, boolean>>
  readonly publicConsent: boolean
  readonly media: readonly MediaView[]
  /** Addresses in place of files or beside them. */
  readonly links: readonly ReviewLinkView[]
  readonly receiptNumber?: string
  readonly submittedAt?: number
  readonly atUnit?: string
  readonly atUnitSince?: number
  readonly chain: readonly string[]
  readonly textNeedsLook: boolean
  readonly decision?: DecisionView
  readonly isPublic: boolean
  readonly takenDown: boolean
  /** Whether this caller may decide now: it lies in his scope and is not his own. */
  readonly mayDecide: boolean
  readonly timeline: readonly ReviewTimelineView[]
}

export const readReview = action<{ workId: string }, ReviewView>({
  name: 'reviews.read',
  unit: 'api',
  access: 'officer',
  effect: 'read',
})

export interface DecideInput {
  readonly workId: string
  readonly expectedVersion: number
  readonly kind: 'approve' | 'return' | 'reject'
  readonly citations: readonly Citation[]
  /** To the author. Needed for return and reject. */
  readonly message: string
  readonly internalNote: string
}

export const decideReview = action<DecideInput, WorkReceipt>({
  name: 'reviews.decide',
  unit: 'api',
  access: 'officer',
  effect: 'write',
})

/** For a work whose author was not sure of his unit: its chain starts anew at that unit. */
export const assignUnit = action<{ workId: string; expectedVersion: number; unitId: string }, WorkReceipt>({
  name: 'reviews.assignUnit',
  unit: 'api',
  access: 'provinceOfficer',
  effect: 'write',
})

/** The full number, for a reason that is kept in the timeline. */
export const revealPhone = action<{ workId: string; reason: string }, { phone: string }>({
  name: 'reviews.revealPhone',
  unit: 'api',
  access: 'officer',
  effect: 'write',
})

/** Takes a public work out of the gallery at once, with a reason the author reads. */
export const takeDownWork = action<{ workId: string; reason: string }, WorkReceipt>({
  name: 'reviews.takeDown',
  unit: 'api',
  access: 'provinceOfficer',
  effect: 'write',
})

export const putBackWork = action<{ workId: string }, WorkReceipt>({
  name: 'reviews.putBack',
  unit: 'api',
  access: 'provinceOfficer',
  effect: 'write',
})

export const reviewsActions = {
  listReviewQueue,
  listLinks,
  readReview,
  startReviewCopy,
  markReviewLink,
  decideReview,
  assignUnit,
  revealPhone,
  takeDownWork,
  putBackWork,
}
