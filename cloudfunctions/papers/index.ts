import { doorOf } from '../server/dispatch/door'
import { runJobs } from '../server/housekeeping/run-jobs'
import { isTimer } from '../server/platform/cloud'
import { features } from './features'

const answer = doorOf('papers', features)

/** One run: the function has 60 s. A paper's portion reads what it needs. */
const WHOLE = { requests: 2000, ms: 50_000 }

/** Papers as phones ask for them; each minute the timer goes on with those that nobody works at. */
export async function main(event: unknown, context?: { readonly request_id?: string }): Promise<object> {
  if (!isTimer(event, 'jobs')) return answer(event)
  const { takeUpJobs } = await import('../server/papers/take-up-jobs')
  return runJobs('papers', { jobsRun: { share: WHOLE, run: takeUpJobs } }, WHOLE, context?.request_id ?? '')
}
