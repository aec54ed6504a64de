import {
  advanced,
  finished,
  isHeld,
  isOver,
  type Job,
  type JobResult,
  putOff,
  refused,
  taken,
} from '#shared/domain/papers/job'
import { Refusal } from '#shared/domain/refusal'
import { removeObjects } from '../media/stored-object'
import { clock } from '../platform/clock'
import { type DocumentTransaction, inTransaction } from '../platform/documents'
import { newId } from '../platform/identifiers'
import { logFault } from '../platform/log'
import { jobParts, jobs, partId } from '../records/job-repository'
import { tellOwner } from '../records/message-repository'
import { makePaper } from './make-paper'
import { type Portion } from './paper-kind'
import { kindOf } from './paper-kinds'
import { permitted } from './permitted'

/** Keeps a job; who asked for it is told once it is over. */
async function keep(transaction: DocumentTransaction, job: Job, now: number): Promise<void> {
  await jobs.save(transaction, job)
  await tellOwner(transaction, job, now)
}

/** Takes a job up under a new lease; null when there is nothing to do at it now. */
const takeUp = (id: string): Promise<Job | null> =>
  inTransaction(async (transaction) => {
    const job = await jobs.find(transaction, id)
    const now = clock.now()
    const held = job && taken(job, newId(), now)
    if (held) await keep(transaction, held, now)
    return held && !isOver(held) ? held : null
  })

/** Saves what became of a job, if its lease still holds. Answers whether it did. */
const settle = (
  { id, lease = '' }: Job,
  next: (job: Job, now: number) => Job,
  besides: (transaction: DocumentTransaction) => Promise<void> = () => Promise.resolve(),
): Promise<boolean> =>
  inTransaction(async (transaction) => {
    const job = await jobs.find(transaction, id)
    if (!isHeld(job, lease)) return false
    const now = clock.now()
    await keep(transaction, next(job, now), now)
    await besides(transaction)
    return true
  })

/** Keeps a portion's rows and its mark together: a kill repeats at most this portion. */
const keepPortion = (job: Job, { rows, ...portion }: Exclude<Portion, { complete: true }>) =>
  settle(
    job,
    (held, now) => advanced(held, portion, now),
    (transaction) => jobParts.save(transaction, { rows }, partId(job.id, job.parts)),
  )

/** Keeps the result, or removes its file where the job was cancelled meanwhile. */
async function keepResult(job: Job, result: JobResult): Promise<void> {
  const kept = await settle(job, (held, now) => finished(held, result, now))
  if (!kept) await removeObjects([result.fileId])
}

async function runPortion(job: Job): Promise<void> {
  const { caller, season, maker } = await permitted(job)
  const portion = await kindOf(job.asked).gather(job, caller, season)
  if (!('complete' in portion)) return void (await keepPortion(job, portion))
  const result = await makePaper(job, maker, season, (path) =>
    settle(job, (held) => ({ ...held, paths: [...held.paths, path] })),
  )
  if (result) await keepResult(job, result)
}

/** What went wrong ends the job where it was refused; a fault of ours is tried again later. */
async function afterFailure(job: Job, error: unknown): Promise<void> {
  if (error instanceof Refusal) {
    const { code, details } = error
    return void (await settle(job, (held, now) => refused(held, { code, details }, now)))
  }
  logFault({ making: job.asked.kind }, error)
  await settle(job, putOff)
}

/** Runs a job portion by portion until it is over, put off, held by another, or `until` (epoch ms) is past. */
export async function runJob(id: string, until: number): Promise<void> {
  do {
    const job = await takeUp(id)
    if (!job) return
    await runPortion(job).catch((error: unknown) => afterFailure(job, error))
  } while (clock.now() < until)
}
