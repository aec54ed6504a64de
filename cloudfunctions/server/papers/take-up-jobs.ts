import { clock } from '../platform/clock'
import { jobs } from '../records/job-repository'
import { runJob } from './run-job'

/** Jobs that one run looks at. */
const MAX_PER_RUN = 20
/** One run's time, ms; the function's own limit is 60 s. */
const RUN_MS = 40_000

/** Goes on with jobs that nobody works at, the longest due first. Answers how many it went on with. */
export async function takeUpJobs(): Promise<number> {
  const until = clock.now() + RUN_MS
  const { items } = await jobs.page({ rank: 'dueRank', order: 'asc', limit: MAX_PER_RUN })
  let run = 0
  for (const { id, dueAt = 0 } of items) {
    if (dueAt > clock.now() || clock.now() >= until) break
    await runJob(id, until)
    run += 1
  }
  return run
}
