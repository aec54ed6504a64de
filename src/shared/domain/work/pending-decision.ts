import { Refusal } from '#shared/domain/refusal'
import { type Citation } from '#shared/domain/season/clause'

/** How long an officer may undo a decision, ms. */
export const UNDO_WINDOW_MS = 10_000

/** An officer's decision that is not in effect yet. */
export interface PendingDecision {
  readonly kind: 'approve' | 'return' | 'reject'
  readonly citations: readonly Citation[]
  readonly message: string
  readonly internalNote: string
  readonly officerId: string
  /** The unit that it is made for. */
  readonly unitId: string
  /** The work's version that it made. It names the decision. */
  readonly version: number
  /** Until when (exclusive) it can be undone, and from when on it takes effect; epoch ms. */
  readonly dueAt: number
}

/** What may be pending. */
interface Deciding {
  readonly pending?: PendingDecision
}

/** Refuses while a decision on the work is not in effect yet. */
export function requireNothingPending({ pending }: Deciding): void {
  if (pending) throw new Refusal('DECISION_PENDING', { dueAt: pending.dueAt })
}
