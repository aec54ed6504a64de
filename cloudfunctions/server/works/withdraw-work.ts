import { type withdrawWork as action } from '#shared/contract/works/works'
import { withdraw } from '#shared/domain/work/author-changes'
import { type Writes } from '../platform/use-case'
import { forgetEntry } from '../records/entry-repository'
import { ownWorkAt, saveTransition } from '../records/work-repository'
import { workReceiptOf } from '../records/work-view'

export const withdrawWork: Writes<typeof action> = {
  write: async (seen, { caller, now }, transaction) => {
    const work = await ownWorkAt(transaction, seen, caller)
    const transition = withdraw(work, now)
    await saveTransition(transaction, work, transition)
    await forgetEntry(transaction, work)
    return workReceiptOf(transition.work)
  },
}
