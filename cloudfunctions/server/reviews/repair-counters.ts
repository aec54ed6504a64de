import { rankOf } from '#shared/domain/work/standing'
import { clock } from '../platform/clock'
import { countExactly, keepMark, setCounter } from '../platform/counters'
import { documents } from '../platform/documents'
import { listByRank } from '../platform/ranked-lists'
import { currentSeason, seasonIsInstalled } from '../season/season-repository'
import { queueCounterId } from '../works/work-repository'

/** How far the changes of queues were gone through: the rank of the last one. */
const REPAIRED_UP_TO = 'queuesRepairedUpTo'
/** Changes gone through in one run. */
const MOST_CHANGES = 500
/** A change is looked at again until it is this old, ms: its increment may still be on its way while its queue is recounted. */
const SETTLED_AFTER_MS = 60_000

interface QueueChange {
  readonly queues: readonly string[]
  readonly queueChangeRank: string
}

/** The changes since `mark`, those lately made always among them, and from where the next run goes on. */
async function changesSince(mark: string, now: number) {
  const settled = rankOf(now - SETTLED_AFTER_MS, '')
  const { items, next } = await listByRank<QueueChange>({
    collection: 'timeline',
    equal: {},
    rank: 'queueChangeRank',
    order: 'asc',
    cursor: mark < settled ? mark : settled,
    limit: MOST_CHANGES,
  })
  const last = items.at(-1)?.queueChangeRank ?? mark
  return { queues: items.flatMap(({ queues }) => queues), mark: next ?? (last < settled ? last : settled) }
}

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
  const before = await documents.find<{ rank: string }>('counters', REPAIRED_UP_TO)
  const { queues, mark } = await changesSince(before?.rank ?? rankOf(0, ''), now)
  const inTurn = units[Math.floor(now / SETTLED_AFTER_MS) % units.length]?.id
  let repaired = 0
  for (const queue of new Set([...queues, ...(inTurn === undefined ? [] : [inTurn])]))
    if (await recount(queue)) repaired++
  if (mark !== before?.rank) await keepMark(REPAIRED_UP_TO, mark)
  return repaired
}
