import { type MediaCheck } from '#shared/domain/media/verdict'
import { type Citation } from '#shared/domain/season/clause'
import { type MediaKind } from '#shared/domain/media/kinds'
import { type TimelineEvent } from '#shared/domain/work/timeline'
import { type ReviewTerm } from '#shared/domain/work/review-term'
import { type FileFault } from '#shared/domain/work/file-fault'
import { type WorkContent } from '#shared/domain/work/work'
import { type TeamMember } from '#shared/domain/work/submitter'
import { type SheetStanding } from '#shared/domain/work/sheet-standing'
import { type MemberStanding } from '#shared/domain/work/team'
import { type WorkStatus } from '#shared/domain/work/status'

/** A cover of a file; `url` expires. */
export interface CoverView {
  readonly url: string
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/**
 * A file of a work as its reader gets it. `url` expires. It is absent if the object is not the checked one any more. It is also
 * absent if storage does not answer (`unreachable`: retry).
 */
export interface MediaView {
  readonly uploadId: string
  readonly slot: string
  readonly caption?: string
  readonly kind: MediaKind
  readonly fileName: string
  readonly sizeBytes: number
  readonly check?: MediaCheck
  readonly url?: string
  readonly unreachable?: true
  readonly cover?: CoverView
}

export interface TimelineView {
  readonly at: number
  readonly event: TimelineEvent
  readonly by: 'author' | 'officer' | 'machine' | 'member'
  readonly unitId?: string
  readonly citations: readonly Citation[]
  readonly message: string
}

export interface DecisionView {
  readonly kind: 'approve' | 'return' | 'reject'
  readonly by: 'officer' | 'machine'
  readonly unitId?: string
  readonly citations: readonly Citation[]
  readonly message: string
  readonly faults: readonly FileFault[]
  readonly at: number
}

/** The answer of a write: the work's new state. The whole view is read again. */
export interface WorkReceipt {
  readonly workId: string
  readonly status: WorkStatus
  readonly version: number
  readonly receiptNumber?: string
  readonly atUnit?: string
}

/** An author's own work in their list. */
export interface WorkSummary {
  readonly id: string
  readonly subProject: string
  readonly title: string
  readonly status: WorkStatus
  readonly version: number
  readonly updatedAt: number
  readonly atUnit?: string
  readonly isPublic: boolean
  readonly takenDown: boolean
  /** The work changed since the author last looked. */
  readonly changed: boolean
  readonly cover?: CoverView
}

/** A member of a team. The author stands first and agreed by sending. */
export interface TeamMemberView extends TeamMember {
  readonly standing: MemberStanding
}

/** A link of the work that an officer could not open; `position` counts a slot's links from 1. */
export interface DeadLinkView {
  readonly slot: string
  readonly position: number
  readonly reason: string
  /** epoch ms */
  readonly at: number
}

/** A photographed sheet that a team signed, for its author and for officers. */
export interface SheetView {
  readonly standing: Exclude<SheetStanding, 'none'>
  /** What an officer found wrong. */
  readonly reason: string
  readonly file: MediaView
}

/** An author's own work, whole. The author's phone number is in `content`. */
export interface WorkView extends WorkSummary {
  /** `content` has changes that were not submitted. */
  readonly unsent?: true
  readonly content: WorkContent
  readonly team: readonly TeamMemberView[]
  /** The sheet that its team signed, if there is one. */
  readonly sheet?: SheetView
  readonly media: readonly MediaView[]
  /** Links that an officer could not open. */
  readonly deadLinks: readonly DeadLinkView[]
  readonly createdAt: number
  readonly submittedAt?: number
  readonly receiptNumber?: string
  /** The season that it was sent in to. */
  readonly seasonKey?: string
  readonly chain: readonly string[]
  /** By when its present unit reviews it; absent while it is with none. */
  readonly reviewTerm?: ReviewTerm
  readonly decision?: DecisionView
  /** A returned work may be resubmitted until then (exclusive), even past the deadline. */
  readonly resubmitUntil?: number
  readonly takenDownReason?: string
  readonly officiallySubmittedAt?: number
  readonly timeline: readonly TimelineView[]
}
