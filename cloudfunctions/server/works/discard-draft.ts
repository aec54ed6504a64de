import { type discardDraft as action } from '#shared/contract/works/works'
import { Refusal } from '#shared/domain/refusal'
import { uploadIdsOf } from '#shared/domain/work/work'
import { type Writes } from '../platform/use-case'
import { releaseUploads } from '../records/claim-uploads'
import { forgetEntry } from '../records/entry-repository'
import { ownWork, works } from '../records/work-repository'

export const discardDraft: Writes<typeof action> = {
  write: async ({ workId }, { caller, now }, transaction) => {
    const work = await ownWork(transaction, workId, caller)
    if (work.status !== 'draft')
      throw new Refusal('INVALID_TRANSITION', { from: work.status, to: 'discarded' })
    await forgetEntry(transaction, work)
    await releaseUploads(transaction, uploadIdsOf(work.content), work, now, now)
    await works.remove(transaction, workId)
    return { discarded: true }
  },
}
