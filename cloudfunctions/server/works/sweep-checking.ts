import { postponeCheck } from '#shared/domain/work/machine-check'
import { type Work } from '#shared/domain/work/work'
import { clock } from '../platform/clock'
import { inTransaction } from '../platform/documents'
import { logFault } from '../platform/log'
import { type Portion } from '../platform/portion'
import { applyCheck, checkVersion } from './check-work'
import { works } from '../records/work-repository'

/** Works taken up at once; a run with time and requests left takes up as many again. */
const MAX_PER_PASS = 5
/** One work, at most. */
const WORK_COST = { requests: 30, ms: 8000 }

/** Checks one work and applies the verdicts; true when it moved on. */
async function check(work: Work): Promise<boolean> {
  const checked = await checkVersion(work)
  const after = await inTransaction(async (transaction) => {
    const current = await works.find(transaction, work.id)
    return current && applyCheck(transaction, current, checked, clock.now())
  })
  return after !== null && after.status !== 'checking'
}

/** Puts a work whose check broke down behind the others, so that it cannot hold them up. */
const postpone = ({ id, version }: Work) =>
  inTransaction(async (transaction) => {
    const current = await works.find(transaction, id)
    if (current?.status === 'checking' && current.version === version)
      await works.save(transaction, postponeCheck(current, clock.now()))
  })

/** Takes up works whose check was never asked for, or could not be finished, oldest first. Answers how many moved on. */
export async function sweepChecking(portion: Portion): Promise<number> {
  const { items } = await works.page({
    rank: 'checkRank',
    order: 'asc',
    limit: MAX_PER_PASS,
  })
  let moved = 0
  for (const work of items) {
    if (!portion.allows(WORK_COST)) break
    try {
      if (await check(work)) moved++
    } catch (error) {
      logFault({ workId: work.id }, error)
      await postpone(work)
    }
  }
  return moved
}
