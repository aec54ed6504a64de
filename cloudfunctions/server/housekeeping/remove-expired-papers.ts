import { emptied, expired, type Job } from '#shared/domain/papers/job'
import { rankOf } from '#shared/domain/rank'
import { knownStorageHost } from '../media/storage-host'
import { removeObjects } from '../media/stored-object'
import { clock } from '../platform/clock'
import { inTransaction } from '../platform/documents'
import { type Portion } from '../platform/portion'
import { removeDocuments } from '../platform/documents-by-value'
import { idsExpiredBefore } from '../platform/ranked-lists'
import { jobs, partIds } from '../records/job-repository'

/** Jobs of one page. */
const MAX_PER_PAGE = 20
/** One job: two transactions, where files lie, and its rows. */
const JOB_COST = { requests: 12, ms: 1500 }

const isEmpty = ({ paths, parts }: Job) => paths.length + parts === 0

/** Marks a job whose time is over: from now on nobody works at it or opens it. Null when its time is not over. */
const markExpired = (id: string, now: number): Promise<Job | null> =>
  inTransaction(async (transaction) => {
    const job = await jobs.find(transaction, id)
    if (!job || now < job.expiresAt) return null
    if (job.state === 'expired') return job
    const marked = isEmpty(job) ? emptied(expired(job, now), now) : expired(job, now)
    await jobs.save(transaction, marked)
    return marked
  })

/** Removes every file that was ever begun for a job, and its rows. False while it is unknown where files lie. */
async function removeFiles(job: Job): Promise<boolean> {
  const host = await knownStorageHost()
  if (host === undefined && job.paths.length > 0) return false
  const fileIds = job.paths.map((path) => `cloud://${host}/${path}`)
  if ((await removeObjects(fileIds)).length < fileIds.length) return false
  await removeDocuments('jobParts', partIds(job))
  return true
}

const markEmptied = (id: string, now: number): Promise<void> =>
  inTransaction(async (transaction) => {
    const job = await jobs.find(transaction, id)
    if (job?.state === 'expired') await jobs.save(transaction, emptied(job, now))
  })

/**
 * Removes the files of papers whose day is over, and a week later the jobs themselves: mark, then files, then document.
 * Whenever a run is cut off the document still tells the next one what to remove. Within a portion. Answers how many jobs moved on.
 */
export async function removeExpiredPapers(portion: Portion): Promise<number> {
  const now = clock.now()
  const due = await idsExpiredBefore('jobs', rankOf(now, ''), MAX_PER_PAGE)
  const gone: string[] = []
  let moved = 0
  for (const id of due) {
    if (!portion.allows(JOB_COST)) break
    const job = await markExpired(id, now)
    if (!job || job.expiresAt > now) {
      moved += job ? 1 : 0
    } else if (isEmpty(job)) gone.push(id)
    else if (await removeFiles(job)) {
      await markEmptied(id, now)
      moved += 1
    }
  }
  await removeDocuments('jobs', gone)
  return moved + gone.length
}
