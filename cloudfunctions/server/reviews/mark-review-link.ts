import { type markReviewLink as action } from '#shared/contract/reviews/links'
import { markLink } from '#shared/domain/work/dead-link'
import { type AuditedWrites } from '../platform/use-case'
import { workInScope } from '../records/readable-work'
import { requireReviewVersion, saveTransition } from '../records/work-repository'
import { reviewReceiptOf } from '../records/work-view'

export const markReviewLink: AuditedWrites<typeof action> = {
  audited: 'reviews',
  write: async ({ workId, expectedVersion, ...mark }, { caller, now }, transaction) => {
    const work = await workInScope(transaction, workId, caller)
    requireReviewVersion(work, expectedVersion)
    const transition = markLink(work, mark, caller, now)
    await saveTransition(transaction, work, transition)
    return {
      answer: reviewReceiptOf(transition.work),
      leaves: { subject: ['work', workId], facts: { dead: String(mark.dead) } },
    }
  },
}
