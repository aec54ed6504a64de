import { callerOpenid } from '../server/platform/cloud'
import { repairQueueCounters } from '../server/reviews/repair-counters'
import { sweepChecking } from '../server/works/sweep-checking'

/** Timers. A person has no business here. */
export async function main(): Promise<{ moved: number; repaired: number } | { refused: true }> {
  if (callerOpenid() !== undefined) return { refused: true }
  return { moved: await sweepChecking(), repaired: await repairQueueCounters() }
}
