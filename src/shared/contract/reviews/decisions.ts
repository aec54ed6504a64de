import { action } from '#shared/contract/action'
import { type DecisionView, type WorkReceipt } from '#shared/contract/works/views'

/** A decision that is not in effect yet. */
export interface PendingView {
  readonly officerName: string
  /** When it takes effect, epoch ms. */
  readonly dueAt: number
  /** For its maker alone, who may undo it until then. */
  readonly kind?: DecisionView['kind']
}

/** What a decision answers. */
export interface DecisionReceipt extends WorkReceipt {
  /** Until when (exclusive) its maker may undo it, epoch ms. */
  readonly undoUntil: number
}

/** Takes back the caller's own decision while it is not in effect. Later it answers UNDO_OVER. */
export const undoDecision = action<{ workId: string }, WorkReceipt>({
  name: 'reviews.undo',
  unit: 'api',
  access: 'officer',
  effect: 'write',
  changes: ['queue', 'review'],
})

/**
 * Lets a decision that is due take effect; the timer does it where nobody asks. Without a pending one nothing happens. Before it is
 * due it answers DECISION_PENDING.
 */
export const settleDecision = action<{ workId: string }, WorkReceipt>({
  name: 'reviews.settle',
  unit: 'api',
  access: 'officer',
  effect: 'write',
  changes: ['queue', 'review', 'publicWorks'],
})

/** Takes up a rejected work again, at the province, with a reason the author reads. */
export const reopenWork = action<{ workId: string; reason: string }, WorkReceipt>({
  name: 'reviews.reopen',
  unit: 'api',
  access: 'provinceOfficer',
  effect: 'write',
  changes: ['review', 'queue'],
})
