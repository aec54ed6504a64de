import { itemOfThisMinute, recentChanges } from '../platform/recent-changes'
import { clock } from '../platform/clock'
import { countExactly, setCounter } from '../platform/counters'
import { documents } from '../platform/documents'
import { currentSeason, seasonIsInstalled } from '../records/season-repository'
import { queueCounterId } from '../records/work-repository'

interface QueueChange {
  readonly queues: readonly string[]
}

const CHANGES = { collection: 'timeline', rank: 'queueChangeRank', mark: 'queuesRepairedUpTo' } as const

/** Sets one counter to the exact recount; true when it was another. */
async function recount(queue: string): Promise<boolean> {
  const id = queueCounterId(queue)
  const [kept, exact] = await Promise.all([
    documents.find<{ value: number }>('counters', id),
    countExactly('works', { reviewQueue: queue }),
  ])
  if ((kept?.value ?? 0) === exact) return false
  await setCounter(id, exact)
  return true
}

/**
 * Recounts the queues that changed since the last run (a crash between commit and increment leaves their counters wrong),
 * and one queue more in turn, whatever else may have happened to its counter. Every queue comes round once in as many
 * minutes as there are units. Answers how many counters were wrong.
 */
export async function repairQueueCounters(): Promise<number> {
  if (!(await seasonIsInstalled())) return 0
  const now = clock.now()
  const { units } = await currentSeason()
  const { items, keepMark } = await recentChanges<QueueChange>(CHANGES, now)
  const inTurn = itemOfThisMinute(units, now)?.id
  const queues = items.flatMap(({ queues }) => queues)
  let repaired = 0
  for (const queue of new Set([...queues, ...(inTurn === undefined ? [] : [inTurn])]))
    if (await recount(queue)) repaired++
  await keepMark()
  return repaired
}
