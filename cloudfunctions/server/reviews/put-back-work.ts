import { type putBackWork as action } from '#shared/contract/reviews/reviews'
import { type Season } from '#shared/domain/season/season'
import { putBack } from '#shared/domain/work/public-display'
import { type AuditedWrites } from '../platform/use-case'
import { seasonOfWork } from '../records/season-of-work'
import { saveTransition } from '../records/work-repository'
import { workReceiptOf } from '../records/work-view'
import { workInScope } from '../records/readable-work'

export const putBackWork: AuditedWrites<typeof action, Season> = {
  audited: 'reviews',
  prepare: ({ workId }) => seasonOfWork(workId),
  write: async ({ workId }, { caller, now }, transaction, season) => {
    const work = await workInScope(transaction, workId, caller, season)
    const transition = putBack(work, caller.personId, now)
    await saveTransition(transaction, work, transition)
    return { answer: workReceiptOf(transition.work), leaves: { subject: ['work', workId] } }
  },
}
