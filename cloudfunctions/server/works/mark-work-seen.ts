import { type markWorkSeen as action } from '#shared/contract/works/works'
import { hasChangedForAuthor } from '#shared/domain/work/standing'
import { type Writes } from '../platform/use-case'
import { ownWork, works } from '../records/work-repository'

/** Does not raise the version: looking changes nothing that anyone decides on. */
export const markWorkSeen: Writes<typeof action> = {
  write: async ({ workId }, { caller, now }, transaction) => {
    const work = await ownWork(transaction, workId, caller)
    if (hasChangedForAuthor(work)) await works.save(transaction, { ...work, seenAt: now })
    return { seen: true }
  },
}
