import { type CoverView } from '#shared/contract/works/views'
import { type ReviewTerm } from '#shared/domain/work/review-term'

/** A work in the lists of the unit that looks after it. */
export interface QueueItem {
  readonly workId: string
  readonly version: number
  readonly subProject: string
  readonly title: string
  readonly unitId: string | null
  readonly atUnit: string
  readonly submittedAt: number
  readonly atUnitSince: number
  /** Absent where no unit is to review it now. */
  readonly reviewTerm?: ReviewTerm
  readonly textNeedsLook: boolean
  /** An officer decided it a moment ago, and may still undo that. */
  readonly pending: boolean
  /** The caller's own work: somebody else reviews it. */
  readonly own: boolean
  readonly cover?: CoverView
}
