import { type openJob as action } from '#shared/contract/papers/papers'
import { stateAt } from '#shared/domain/papers/job'
import { Refusal } from '#shared/domain/refusal'
import { hasEtag, temporaryUrls } from '../media/stored-object'
import { documents } from '../platform/documents'
import { type AuditedActs } from '../platform/use-case'
import { ownJob } from '../records/job-repository'
import { permitted } from './permitted'

/** The row of its being opened names the job; who asked for the paper, and about what, stands in the row of its start. */
export const openJob: AuditedActs<typeof action> = {
  audited: 'papers',
  act: async ({ jobId }, { caller, now }) => {
    const job = await ownJob(documents, jobId, caller)
    const { result } = job
    if (stateAt(job, now) !== 'ready' || !result) throw new Refusal('PAPER_UNAVAILABLE')
    await permitted(job)
    const { fileId, etag, fileName } = result
    const url = (await temporaryUrls([fileId])).get(fileId)
    if (url === undefined || !(await hasEtag(url, etag))) throw new Refusal('PAPER_UNAVAILABLE')
    return {
      answer: { url, fileName },
      leaves: { subject: ['paper', jobId], facts: { paper: job.asked.kind } },
    }
  },
}
