import { type markReviewLink as action } from '#shared/contract/reviews/links'
import { type Season } from '#shared/domain/season/season'
import { markLink } from '#shared/domain/work/dead-link'
import { type AuditedWrites } from '../platform/use-case'
import { workInScope } from '../records/readable-work'
import { seasonOfWork } from '../records/season-of-work'
import { requireVersion, saveTransition } from '../records/work-repository'
import { workReceiptOf } from '../records/work-view'

export const markReviewLink: AuditedWrites<typeof action, Season> = {
  audited: 'reviews',
  prepare: ({ workId }) => seasonOfWork(workId),
  write: async ({ workId, expectedVersion, ...mark }, { caller, now }, transaction, season) => {
    const work = await workInScope(transaction, workId, caller, season)
    requireVersion(work, expectedVersion)
    const transition = markLink(work, mark, caller, season, now)
    await saveTransition(transaction, work, transition)
    return {
      answer: workReceiptOf(transition.work),
      leaves: { subject: ['work', workId], facts: { dead: String(mark.dead) } },
    }
  },
}
