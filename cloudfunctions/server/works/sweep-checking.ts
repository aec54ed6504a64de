import { type Work } from '#shared/domain/work/work'
import { clock } from '../platform/clock'
import { inTransaction, listByRank } from '../platform/documents'
import { applyCheck, checkVersion } from './check-work'
import { workRepository } from './work-repository'

/** Works taken up in one run: each may take 8 s in the worst case, the unit has 60 s. */
const MOST_AT_ONCE = 5

/** Takes up works whose check was never asked for, or could not be finished, oldest first. Answers how many moved on. */
export async function sweepChecking(): Promise<number> {
  const { items } = await listByRank<Work>({
    collection: 'works',
    equal: {},
    rank: 'checkRank',
    order: 'asc',
    cursor: undefined,
    limit: MOST_AT_ONCE,
  })
  let moved = 0
  for (const work of items) {
    const checked = await checkVersion(work)
    const after = await inTransaction(async (transaction) => {
      const current = await workRepository(transaction).find(work.id)
      return current && applyCheck(transaction, current, checked, clock.now())
    })
    if (after && after.status !== 'checking') moved++
  }
  return moved
}
