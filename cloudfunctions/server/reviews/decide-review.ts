import { type decideReview as action } from '#shared/contract/reviews/reviews'
import { type Season } from '#shared/domain/season/season'
import { reviewedFiles } from '#shared/domain/work/link-standing'
import { decide } from '#shared/domain/work/review'
import { type AuditedWrites } from '../platform/use-case'
import { requireUnchanged } from '../media/verified-urls'
import { documents } from '../platform/documents'
import { workWithSeason } from '../records/season-of-work'
import { requireVersion } from '../records/work-repository'
import { workReceiptOf } from '../records/work-view'
import { requireInScope, workInScope } from '../records/readable-work'
import { savePending } from './decision-effect'

export const decideReview: AuditedWrites<typeof action, Season> = {
  audited: 'reviews',
  prepare: async ({ workId, kind }, { caller }) => {
    const { work, season } = await workWithSeason(documents, workId)
    requireInScope(caller, work)
    if (kind === 'approve') await requireUnchanged(reviewedFiles(work))
    return season
  },

  write: async (input, { caller, now }, transaction, season) => {
    const work = await workInScope(transaction, input.workId, caller)
    requireVersion(work, input.expectedVersion)
    const decided = decide(work, input, caller, season, now)
    await savePending(transaction, decided)
    return {
      answer: { ...workReceiptOf(decided), undoUntil: decided.pending.dueAt },
      leaves: { subject: ['work', work.id], facts: { decision: input.kind } },
    }
  },
}
