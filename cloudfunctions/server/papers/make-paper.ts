import { type Job, type JobResult } from '#shared/domain/papers/job'
import { PAPER_EXTENSIONS } from '#shared/domain/papers/paper'
import { type Season } from '#shared/domain/season/season'
import { rememberStorageHost } from '../media/storage-host'
import { statObject, storeObject } from '../media/stored-object'
import { newId, sha256 } from '../platform/identifiers'
import { jobParts, partIds, type Rows } from '../records/job-repository'
import { kindOf } from './paper-kinds'

async function rowsOf(job: Job): Promise<Rows> {
  const parts = await jobParts.byIds(partIds(job))
  return partIds(job).flatMap((id) => {
    const part = parts.get(id)
    if (!part) throw new Error('a part of a job is not there')
    return part.rows
  })
}

/**
 * Makes a job's file and puts it into storage. Its path is `issued` first, so that housekeeping knows of it whatever happens
 * next; null when the job is not ours any more.
 */
export async function makePaper(
  job: Job,
  maker: string,
  season: Season,
  issue: (path: string) => Promise<boolean>,
): Promise<JobResult | null> {
  const { bytes, fileName } = await kindOf(job.asked).make(job, await rowsOf(job), maker, season)
  const path = `papers/${job.id}/${newId()}.${PAPER_EXTENSIONS[job.asked.kind]}`
  if (!(await issue(path))) return null
  const fileId = await storeObject(path, bytes)
  await rememberStorageHost(fileId)
  const stored = await statObject(fileId)
  if (stored?.sizeBytes !== bytes.length) throw new Error('storage holds another paper than was put there')
  return { fileId, etag: stored.etag, sizeBytes: bytes.length, sha256: sha256(bytes), fileName }
}
