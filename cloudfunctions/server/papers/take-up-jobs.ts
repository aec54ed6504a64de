import { clock } from '../platform/clock'
import { type Portion } from '../platform/portion'
import { jobs } from '../records/job-repository'
import { runJob } from './run-job'

/** Jobs that one run looks at. */
const MAX_PER_RUN = 20
/** A portion of one. */
const JOB_COST = { requests: 50, ms: 5000 }
/** One run's time, ms; the function's own limit is 60 s. */
const RUN_MS = 40_000

/** Goes on with jobs that nobody works at, the longest due first, within a portion. Answers how many it went on with. */
export async function takeUpJobs(portion: Portion): Promise<number> {
  const until = clock.now() + RUN_MS
  const { items } = await jobs.page({ rank: 'dueRank', order: 'asc', limit: MAX_PER_RUN })
  let run = 0
  for (const { id, dueAt = 0 } of items) {
    if (dueAt > clock.now() || clock.now() >= until || !portion.allows(JOB_COST)) break
    await runJob(id, until)
    run += 1
  }
  return run
}
