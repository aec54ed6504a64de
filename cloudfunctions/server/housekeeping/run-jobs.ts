import { logFault, logLine } from '../platform/log'

/** A timer's job; answers how many things it changed. */
export type Job = () => Promise<number>

/** Runs every job, one after another, whatever becomes of those before. A failed one is logged and counts as 0, and its name is told. */
export async function runJobs<Name extends string>(
  jobs: Readonly<Record<Name, Job>>,
  requestId: string,
): Promise<Record<Name, number> & { failed: readonly Name[] }> {
  const done = {} as Record<Name, number>
  const failed: Name[] = []
  for (const action of Object.keys(jobs) as Name[]) {
    const startedAt = Date.now()
    let code = 'OK'
    try {
      done[action] = await jobs[action]()
    } catch (error) {
      done[action] = 0
      failed.push(action)
      code = 'INTERNAL'
      logFault({ requestId, action }, error)
    }
    logLine({ requestId, action, code, ms: Date.now() - startedAt, changed: done[action] })
  }
  return { ...done, failed }
}
