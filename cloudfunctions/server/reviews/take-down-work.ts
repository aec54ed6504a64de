import { type takeDownWork as action } from '#shared/contract/reviews/reviews'
import { type Season } from '#shared/domain/season/season'
import { takeDown } from '#shared/domain/work/public-display'
import { type AuditedWrites } from '../platform/use-case'
import { seasonOfWork } from '../records/season-of-work'
import { saveTransition } from '../records/work-repository'
import { workReceiptOf } from '../records/work-view'
import { workInScope } from '../records/readable-work'

export const takeDownWork: AuditedWrites<typeof action, Season> = {
  audited: 'reviews',
  prepare: ({ workId }) => seasonOfWork(workId),
  write: async ({ workId, reason }, { caller, now }, transaction, season) => {
    const work = await workInScope(transaction, workId, caller, season)
    const transition = takeDown(work, reason, caller.personId, now)
    await saveTransition(transaction, work, transition)
    return { answer: workReceiptOf(transition.work), leaves: { subject: ['work', workId] } }
  },
}
