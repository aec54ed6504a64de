import { type dropChanges as action } from '#shared/contract/works/works'
import { dropDraft } from '#shared/domain/work/author-changes'
import { type Writes } from '../platform/use-case'
import { releaseUnnamed } from '../records/claim-uploads'
import { ownWork, requireVersion, works } from '../records/work-repository'
import { workReceiptOf } from '../records/work-view'

export const dropChanges: Writes<typeof action> = {
  write: async ({ workId, expectedVersion }, { caller, now }, transaction) => {
    const work = await ownWork(transaction, workId, caller)
    requireVersion(work, expectedVersion)
    if (work.draft === undefined) return workReceiptOf(work)
    const dropped = dropDraft(work, now)
    await releaseUnnamed(transaction, work, dropped.content, now)
    await works.save(transaction, dropped)
    return workReceiptOf(dropped)
  },
}
