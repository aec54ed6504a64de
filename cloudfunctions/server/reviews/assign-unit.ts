import { type assignUnit as action } from '#shared/contract/reviews/reviews'
import { assignUnit as assign } from '#shared/domain/work/review'
import { type AuditedWrites } from '../platform/use-case'
import { units } from '../records/unit-repository'
import { requireReviewVersion, saveTransition } from '../records/work-repository'
import { reviewReceiptOf } from '../records/work-view'
import { workInScope } from '../records/readable-work'

export const assignUnit: AuditedWrites<typeof action> = {
  audited: 'reviews',
  write: async ({ workId, expectedVersion, unitId }, { caller, now }, transaction) => {
    const work = await workInScope(transaction, workId, caller)
    requireReviewVersion(work, expectedVersion)
    const transition = assign(work, await units.find(transaction, unitId), caller, now)
    await saveTransition(transaction, work, transition)
    return {
      answer: reviewReceiptOf(transition.work),
      leaves: { subject: ['work', workId], facts: { unit: unitId } },
    }
  },
}
