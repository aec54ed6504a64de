import { type JobRun, type TimerJob } from '#shared/domain/health/timer-jobs'
import { clock } from '../platform/clock'
import { faultCodeOf, logFault, logLine } from '../platform/log'
import { type Cost, type Portion, portionOf } from '../platform/portion'
import { requestsMade } from '../platform/request-meter'
import { keepRun, type TimedUnit } from '../records/health-repository'

/** A timer's job: what it is sure of in each run, and what it does; that answers how many things it changed. */
export interface Job {
  readonly share: Cost
  readonly run: (portion: Portion) => Promise<number>
}

/** What is left of a run for one of its jobs: all that was not used, less the shares of those behind it. */
function leftFor(behind: readonly Job[], whole: Cost, begun: Cost): Cost {
  const kept = (key: keyof Cost) => behind.reduce((sum, { share }) => sum + share[key], 0)
  return {
    requests: whole.requests - (requestsMade() - begun.requests) - kept('requests'),
    ms: whole.ms - (clock.now() - begun.ms) - kept('ms'),
  }
}

async function runJob(action: string, { run }: Job, left: Cost, requestId: string): Promise<JobRun> {
  const [at, before] = [clock.now(), requestsMade()]
  const portion = portionOf(left)
  const cost = () => ({ at, tookMs: clock.now() - at, requests: requestsMade() - before })
  try {
    const changed = await run(portion)
    return { ...cost(), doneAt: at, changed, more: portion.isUsedUp, code: 'OK' }
  } catch (error) {
    logFault({ requestId, action }, error)
    return { ...cost(), changed: 0, more: false, code: faultCodeOf(error) }
  }
}

const together = (first: JobRun, second: JobRun): JobRun => ({
  ...{ ...first, ...second, at: first.at },
  tookMs: first.tookMs + second.tookMs,
  requests: first.requests + second.requests,
  changed: first.changed + second.changed,
})

/**
 * Runs every job, one after another, whatever becomes of those before; all of them within `whole`. Those that more waits for then
 * share what was left over, in the same order. A failed one is logged and counts as 0, and its name is told. What they did and
 * cost is kept for the page of the system's state.
 */
export async function runJobs<Name extends TimerJob>(
  unit: TimedUnit,
  jobs: Readonly<Record<Name, Job>>,
  whole: Cost,
  requestId: string,
): Promise<Record<Name, number> & { failed: readonly Name[] }> {
  const begun = { requests: requestsMade(), ms: clock.now() }
  const names = Object.keys(jobs) as Name[]
  const runs = {} as Record<Name, JobRun>
  const run = (name: Name, behind: readonly Name[]) => {
    const shares = behind.map((each) => jobs[each])
    return runJob(name, jobs[name], leftFor(shares, whole, begun), requestId)
  }
  for (const [index, name] of names.entries()) runs[name] = await run(name, names.slice(index + 1))
  for (const name of names.filter((each) => runs[each].more))
    runs[name] = together(runs[name], await run(name, []))
  for (const action of names) {
    const { code, tookMs: ms, changed } = runs[action]
    logLine({ requestId, action, code: code === 'OK' ? 'OK' : 'INTERNAL', ms, changed })
  }
  await keepRun(unit, { at: begun.ms, jobs: runs })
  const done = Object.fromEntries(names.map((name) => [name, runs[name].changed])) as Record<Name, number>
  return { ...done, failed: names.filter((name) => runs[name].code !== 'OK') }
}
