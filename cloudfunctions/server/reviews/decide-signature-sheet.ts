import { type decideSignatureSheet as action } from '#shared/contract/reviews/reviews'
import { decideSheet } from '#shared/domain/work/signature-sheet'
import { newId } from '../platform/identifiers'
import { type AuditedWrites } from '../platform/use-case'
import { workInScope } from '../records/readable-work'
import { saveBesides } from '../records/work-repository'
import { reviewReceiptOf } from '../records/work-view'

export const decideSignatureSheet: AuditedWrites<typeof action> = {
  audited: 'reviews',
  write: async ({ workId, ...decision }, { caller, now }, transaction) => {
    const work = await workInScope(transaction, workId, caller)
    const decided = decideSheet(work, decision, caller, now)
    await saveBesides(transaction, work, decided, newId())
    return {
      answer: reviewReceiptOf(decided.work),
      leaves: { subject: ['work', workId], facts: { complete: String(decision.complete) } },
    }
  },
}
