import { type decideSignatureSheet as action } from '#shared/contract/reviews/reviews'
import { type Season } from '#shared/domain/season/season'
import { decideSheet } from '#shared/domain/work/signature-sheet'
import { newId } from '../platform/identifiers'
import { type AuditedWrites } from '../platform/use-case'
import { workInScope } from '../records/readable-work'
import { seasonOfWork } from '../records/season-of-work'
import { saveBesides } from '../records/work-repository'
import { workReceiptOf } from '../records/work-view'

export const decideSignatureSheet: AuditedWrites<typeof action, Season> = {
  audited: 'reviews',
  prepare: ({ workId }) => seasonOfWork(workId),
  write: async ({ workId, ...decision }, { caller, now }, transaction, season) => {
    const work = await workInScope(transaction, workId, caller, season)
    const decided = decideSheet(work, decision, caller, season, now)
    await saveBesides(transaction, work, decided, newId())
    return {
      answer: workReceiptOf(decided.work),
      leaves: { subject: ['work', workId], facts: { complete: String(decision.complete) } },
    }
  },
}
