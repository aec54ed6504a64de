import { type assignUnit as action } from '#shared/contract/reviews/reviews'
import { type Season } from '#shared/domain/season/season'
import { assignUnit as assign } from '#shared/domain/work/review'
import { type AuditedWrites } from '../platform/use-case'
import { seasonOfWork } from '../records/season-of-work'
import { requireVersion, saveTransition } from '../records/work-repository'
import { workReceiptOf } from '../records/work-view'
import { workInScope } from '../records/readable-work'

export const assignUnit: AuditedWrites<typeof action, Season> = {
  audited: 'reviews',
  prepare: ({ workId }) => seasonOfWork(workId),
  write: async ({ workId, expectedVersion, unitId }, { caller, now }, transaction, season) => {
    const work = await workInScope(transaction, workId, caller, season)
    requireVersion(work, expectedVersion)
    const transition = assign(work, unitId, caller, season, now)
    await saveTransition(transaction, work, transition)
    return {
      answer: workReceiptOf(transition.work),
      leaves: { subject: ['work', workId], facts: { unit: unitId } },
    }
  },
}
