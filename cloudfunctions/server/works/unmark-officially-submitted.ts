import { type unmarkOfficiallySubmitted as action } from '#shared/contract/works/works'
import { unmarkOfficiallySubmitted as unmark } from '#shared/domain/work/author-changes'
import { type Writes } from '../platform/use-case'
import { ownWork, saveTransition } from '../records/work-repository'
import { workReceiptOf } from '../records/work-view'

export const unmarkOfficiallySubmitted: Writes<typeof action> = {
  write: async ({ workId }, { caller, now }, transaction) => {
    const work = await ownWork(transaction, workId, caller)
    if (work.officiallySubmittedAt === undefined) return workReceiptOf(work)
    const transition = unmark(work, now)
    await saveTransition(transaction, work, transition)
    return workReceiptOf(transition.work)
  },
}
