import { type markWorkSeen as action } from '#shared/contract/works/works'
import { hasChangedForAuthor } from '#shared/domain/work/standing'
import { type Writes } from '../platform/use-case'
import { saveWork, workRepository } from '../records/work-repository'

/** Does not raise the version: looking changes nothing that anyone decides on. */
export const markWorkSeen: Writes<typeof action> = {
  write: async ({ workId }, { caller, now }, transaction) => {
    const work = await workRepository(transaction).own(workId, caller)
    if (hasChangedForAuthor(work)) await saveWork(transaction, { ...work, seenAt: now })
    return { seen: true }
  },
}
