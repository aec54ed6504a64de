import { type Caller } from '#shared/domain/access/roles'
import { isOver, type Job } from '#shared/domain/papers/job'
import { rankOf } from '#shared/domain/rank'
import { Refusal } from '#shared/domain/refusal'
import { collection } from '../platform/collection'
import { type DocumentReader } from '../platform/documents'

/** One that is over is due no more. */
export const jobs = collection('jobs', (job: Job) => ({
  rank: rankOf(job.createdAt, job.id),
  dueRank: isOver(job) || job.dueAt === undefined ? undefined : rankOf(job.dueAt, job.id),
  expiryRank: rankOf(job.expiresAt, job.id),
}))

/** The caller's own job; others answer like none. */
export async function ownJob(reader: DocumentReader, id: string, { personId }: Caller): Promise<Job> {
  const job = await jobs.find(reader, id)
  if (job?.ownerId !== personId) throw new Refusal('NOT_FOUND')
  return job
}

/** Cells of a table, row by row. */
export type Rows = ReadonlyArray<readonly string[]>

/** What a portion gathered. */
export interface JobPart {
  readonly rows: Rows
}

export const jobParts = collection<JobPart, Record<never, string>>('jobParts', () => ({}))

/** The ids of a job's parts, in their order. */
export const partIds = ({ id, parts }: Pick<Job, 'id' | 'parts'>): readonly string[] =>
  Array.from({ length: parts }, (_part, at) => partId(id, at))

export const partId = (jobId: string, at: number): string => `${jobId}-${String(at).padStart(4, '0')}`
