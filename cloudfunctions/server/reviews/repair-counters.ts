import { countExactly, documents, setCounter } from '../platform/documents'
import { currentSeason, seasonIsInstalled } from '../season/season-repository'
import { queueCounterId } from '../works/work-repository'

/** Sets each queue's counter to the exact recount: a crash between commit and increment leaves it wrong. */
export async function repairQueueCounters(): Promise<number> {
  if (!(await seasonIsInstalled())) return 0
  let repaired = 0
  for (const { id } of (await currentSeason()).units) {
    const kept = await documents.find<{ value: number }>('counters', queueCounterId(id))
    const exact = await countExactly('works', { reviewQueue: id })
    if ((kept?.value ?? 0) === exact) continue
    await setCounter(queueCounterId(id), exact)
    repaired++
  }
  return repaired
}
