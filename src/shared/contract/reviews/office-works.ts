import { action, type Page } from '#shared/contract/action'
import { type ListedState, type OwnFlag, type WorkFlag } from '#shared/domain/work/office-lists'
import { type ReviewTerm } from '#shared/domain/work/review-term'

/** A submitted work as a row for officers: no phone number. Instants are epoch ms. */
export interface OfficeWork {
  readonly workId: string
  readonly subProject: string
  readonly title: string
  /** The author, or the unit that sent it. */
  readonly name: string
  readonly unitId: string | null
  readonly state: ListedState
  /** Its latest submission. */
  readonly submittedAt: number
  readonly receiptNumber: string
  /** The unit that is to review it now. */
  readonly atUnit?: string
  readonly reviewTerm?: ReviewTerm
  readonly flags: readonly OwnFlag[]
  /** The caller is its author or one of its team. */
  readonly own: boolean
  /** Its page can be read: not once its author withdrew it. */
  readonly opens: boolean
}

/**
 * Every submitted work of a unit and the units below it, the latest submission first; withdrawn ones by their row alone.
 * `overdue` lists what waits for a unit beyond its term, the longest waiting first, and goes with no other state.
 */
export const listOfficeWorks = action<
  { unitId: string; subProject?: string; state?: ListedState; flag?: WorkFlag; cursor?: string },
  Page<OfficeWork>
>({
  name: 'reviews.listWorks',
  unit: 'api',
  access: 'officer',
  effect: 'read',
  shows: ['queue', 'review'],
})

export const FOUND_BY = ['receiptNumber', 'title', 'name'] as const
export type FoundBy = (typeof FOUND_BY)[number]

/**
 * Works of a unit and the units below it: the one with this receipt number, or those whose title or author's name begins so.
 * What lies elsewhere is answered like what does not exist.
 */
export const findOfficeWorks = action<
  { unitId: string; by: FoundBy; query: string; cursor?: string },
  Page<OfficeWork>
>({
  name: 'reviews.findWorks',
  unit: 'api',
  access: 'officer',
  effect: 'read',
  shows: ['queue', 'review'],
})
