import { type saveWork as action } from '#shared/contract/works/works'
import { saveContent } from '#shared/domain/work/author-changes'
import { type Writes } from '../platform/use-case'
import { keepNamedUploads } from '../records/claim-uploads'
import { ownWorkAt, works } from '../records/work-repository'
import { workReceiptOf } from '../records/work-view'

export const saveWork: Writes<typeof action> = {
  write: async ({ content, ...seen }, { caller, now }, transaction) => {
    const work = await ownWorkAt(transaction, seen, caller)
    const saved = saveContent(work, content, now)
    await keepNamedUploads(transaction, work, content, now)
    await works.save(transaction, saved)
    return workReceiptOf(saved)
  },
}
