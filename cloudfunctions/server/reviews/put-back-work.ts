import { type putBackWork as action } from '#shared/contract/reviews/reviews'
import { putBack } from '#shared/domain/work/public-display'
import { type AuditedWrites } from '../platform/use-case'
import { saveTransition } from '../records/work-repository'
import { reviewReceiptOf } from '../records/work-view'
import { workInScope } from '../records/readable-work'

export const putBackWork: AuditedWrites<typeof action> = {
  audited: 'reviews',
  write: async ({ workId }, { caller, now }, transaction) => {
    const work = await workInScope(transaction, workId, caller)
    const transition = putBack(work, caller.personId, now)
    await saveTransition(transaction, work, transition)
    return { answer: reviewReceiptOf(transition.work), leaves: { subject: ['work', workId] } }
  },
}
