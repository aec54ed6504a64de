import { type Citation } from '#shared/domain/season/clause'

export const TIMELINE_EVENTS = [
  'submitted',
  'resubmitted',
  'checkCleared',
  'checkFault',
  'approved',
  'accepted',
  'returned',
  'rejected',
  'reopened',
  'withdrawn',
  'unitAssigned',
  'consentGiven',
  'consentWithdrawn',
  'takenDown',
  'putBack',
  'officiallySubmitted',
  'phoneRevealed',
  'memberAgreed',
  'memberRefused',
  'copyAdded',
  'linkDead',
  'linkAlive',
  'sheetAdded',
  'sheetComplete',
  'sheetRefused',
] as const
export type TimelineEvent = (typeof TIMELINE_EVENTS)[number]

/** One row of a work's history; rows are only added. */
export interface TimelineRow {
  readonly workId: string
  /** The work's version after this event. With the work's id it is the row's key. */
  readonly version: number
  readonly at: number
  readonly event: TimelineEvent
  readonly by: 'author' | 'officer' | 'machine' | 'member'
  readonly actorId?: string
  readonly unitId?: string
  readonly citations?: readonly Citation[]
  readonly message?: string
  /** For officers only; never in an author's view. */
  readonly internalNote?: string
}
