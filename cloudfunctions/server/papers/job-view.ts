import { type JobView } from '#shared/contract/papers/papers'
import { type Job, stateAt } from '#shared/domain/papers/job'
import { optional } from '../platform/optional'

/** A job for who asked for it: nothing of where its file lies. */
export function jobViewOf(job: Job, now: number): JobView {
  const state = stateAt(job, now)
  const { id, asked, progress, createdAt, result, failure, expiresAt } = job
  const file =
    state === 'ready' && result
      ? { fileName: result.fileName, sizeBytes: result.sizeBytes, until: expiresAt }
      : undefined
  return { id, asked, state, progress, createdAt, ...optional('file', file), ...optional('failure', failure) }
}
