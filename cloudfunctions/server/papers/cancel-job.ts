import { type cancelJob as action } from '#shared/contract/papers/papers'
import { cancelled } from '#shared/domain/papers/job'
import { type Writes } from '../platform/use-case'
import { jobs, ownJob } from '../records/job-repository'
import { jobViewOf } from './job-view'

export const cancelJob: Writes<typeof action> = {
  write: async ({ jobId }, { caller, now }, transaction) => {
    const job = await ownJob(transaction, jobId, caller)
    const after = cancelled(job, now)
    if (after !== job) await jobs.save(transaction, after)
    return jobViewOf(after, now)
  },
}
