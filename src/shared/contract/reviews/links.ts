import { action, type Page } from '#shared/contract/action'
import { type QueueItem } from '#shared/contract/reviews/queue-item'
import { type MediaView, type WorkReceipt } from '#shared/contract/works/views'
import { type UploadTicket } from '#shared/contract/works/uploads'
import { type LinkList } from '#shared/domain/work/link-standing'
import { type CopySpec } from '#shared/domain/work/review-copy'
import { type WorkStatus } from '#shared/domain/work/status'

/** A work in a list of works whose links need care. */
export interface LinkedItem extends QueueItem {
  readonly status: WorkStatus
  /** Why the first dead link was marked. */
  readonly deadReason?: string
}

/** Works of a unit whose linked films have no copy yet, or with a link an officer found dead. Oldest first. */
export const listLinks = action<{ unitId: string; list: LinkList; cursor?: string }, Page<LinkedItem>>({
  name: 'reviews.listLinks',
  unit: 'api',
  access: 'officer',
  effect: 'read',
  shows: ['queue'],
})

/**
 * Asks for a place for the copy of a film that came as a link. `position` counts a slot's links from 1. `uploads.finish` checks
 * the copy and puts it beside the link. It answers WORK_CHANGED when somebody was faster.
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
  changes: [],
})

/** Marks a link that cannot be opened; the author reads the reason. An empty reason removes the mark. */
export const markReviewLink = action<
  { workId: string; expectedVersion: number; slot: string; position: number; dead: boolean; reason: string },
  WorkReceipt
>({
  name: 'reviews.markLink',
  unit: 'api',
  access: 'officer',
  effect: 'write',
  changes: ['review', 'queue'],
})

/** A link as an officer sees it: whether a copy is needed or there, or the link dead. */
export interface ReviewLinkView {
  readonly slot: string
  /** In its slot, from 1. */
  readonly position: number
  readonly address: string
  readonly code: string
  readonly needsCopy: boolean
  /** What the copy must be; absent where none is needed, or none is taken any more. */
  readonly copyAsked?: CopySpec
  readonly copy?: MediaView
  readonly dead?: { readonly at: number; readonly reason: string; readonly unitId: string }
}
