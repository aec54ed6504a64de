import { action, type Page } from '#shared/contract/action'
import { type QueueItem } from '#shared/contract/reviews/queue-item'
import { type MediaView, type WorkReceipt } from '#shared/contract/works/views'
import { type UploadTicket } from '#shared/contract/works/works'
import { type LinkList } from '#shared/domain/work/link-standing'
import { type CopySpec } from '#shared/domain/work/review-copy'
import { type WorkStatus } from '#shared/domain/work/status'

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
  /** What its copy has to be; absent where none is needed, or none can be taken any more. */
  readonly copyAsked?: CopySpec
  readonly copy?: MediaView
  readonly dead?: { readonly at: number; readonly reason: string; readonly unitId: string }
}
