import { type withdrawWork as action } from '#shared/contract/works/works'
import { withdraw } from '#shared/domain/work/author-changes'
import { type Writes } from '../dispatch/handler'
import { entriesOf, saveEntries, withoutWork } from './entry-repository'
import { requireVersion, saveTransition, workRepository } from './work-repository'
import { workReceiptOf } from './work-view'

export const withdrawWork: Writes<typeof action> = {
  write: async ({ workId, expectedVersion }, { caller, now }, transaction) => {
    const work = await workRepository(transaction).own(workId, caller)
    requireVersion(work, expectedVersion)
    const transition = withdraw(work, now)
    const entries = await entriesOf(transaction, caller.personId, work.subProject)
    await saveTransition(transaction, work, transition)
    await saveEntries(transaction, caller.personId, work.subProject, withoutWork(entries, workId))
    return workReceiptOf(transition.work)
  },
}
