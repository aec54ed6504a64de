import { type setPublicConsent as action } from '#shared/contract/works/works'
import { changeConsent } from '#shared/domain/work/author-changes'
import { type Writes } from '../platform/use-case'
import { ownWork, saveTransition } from '../records/work-repository'
import { workReceiptOf } from '../records/work-view'

export const setPublicConsent: Writes<typeof action> = {
  write: async ({ workId, publicConsent }, { caller, now }, transaction) => {
    const work = await ownWork(transaction, workId, caller)
    if (work.content.publicConsent === publicConsent) return workReceiptOf(work)
    const transition = changeConsent(work, publicConsent, now)
    await saveTransition(transaction, work, transition)
    return workReceiptOf(transition.work)
  },
}
