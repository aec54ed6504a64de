import { type undoDecision as action } from '#shared/contract/reviews/decisions'
import { undoDecision as undo } from '#shared/domain/work/decision-effect'
import { type AuditedWrites } from '../platform/use-case'
import { workInScope } from '../records/readable-work'
import { workReceiptOf } from '../records/work-view'
import { saveUndone } from './decision-effect'

export const undoDecision: AuditedWrites<typeof action> = {
  audited: 'reviews',
  write: async ({ workId }, { caller, now }, transaction) => {
    const work = await workInScope(transaction, workId, caller)
    const undone = undo(work, caller, now)
    await saveUndone(transaction, work, undone)
    return { answer: workReceiptOf(undone), leaves: { subject: ['work', workId] } }
  },
}
