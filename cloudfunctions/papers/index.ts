import { doorOf } from '../server/dispatch/door'
import { runJobs } from '../server/housekeeping/run-jobs'
import { callerOpenid } from '../server/platform/cloud'
import { features } from './features'

const answer = doorOf('papers', features)

const isTimer = (event: unknown) =>
  (event as { readonly Type?: unknown } | null)?.Type === 'Timer' && callerOpenid() === undefined

/** Papers as phones ask for them; each minute the timer goes on with those that nobody works at. */
export async function main(event: unknown, context?: { readonly request_id?: string }): Promise<object> {
  if (!isTimer(event)) return answer(event)
  const { takeUpJobs } = await import('../server/papers/take-up-jobs')
  return runJobs({ jobsRun: takeUpJobs }, context?.request_id ?? '')
}
