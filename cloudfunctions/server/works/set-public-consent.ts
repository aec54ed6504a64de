import { type setPublicConsent as action } from '#shared/contract/works/works'
import { changeConsent } from '#shared/domain/work/author-changes'
import { authorsContent } from '#shared/domain/work/authors-content'
import { spendAllowance } from '../platform/allowance'
import { type AuditedWrites } from '../platform/use-case'
import { ownWork, saveTransition } from '../records/work-repository'
import { workReceiptOf } from '../records/work-view'

export const setPublicConsent: AuditedWrites<typeof action, void> = {
  audited: 'persons',
  prepare: (_input, { caller, now }) => spendAllowance('consents', caller, now),
  write: async ({ workId, publicConsent }, { caller, now }, transaction) => {
    const work = await ownWork(transaction, workId, caller)
    if (authorsContent(work).publicConsent === publicConsent)
      return { answer: workReceiptOf(work), leaves: null }
    const transition = changeConsent(work, publicConsent, now)
    await saveTransition(transaction, work, transition)
    return {
      answer: workReceiptOf(transition.work),
      leaves: { subject: ['work', workId], facts: { publicConsent: String(publicConsent) } },
    }
  },
}
