import { type judgeSignatureSheet as action } from '#shared/contract/reviews/reviews'
import { type Season } from '#shared/domain/season/season'
import { judgeSheet } from '#shared/domain/work/signature-sheet'
import { newId } from '../platform/identifiers'
import { type Writes } from '../platform/use-case'
import { workInScope } from '../records/readable-work'
import { seasonOfWork } from '../records/season-of-work'
import { saveBesides } from '../records/work-repository'
import { workReceiptOf } from '../records/work-view'

export const judgeSignatureSheet: Writes<typeof action, Season> = {
  prepare: ({ workId }) => seasonOfWork(workId),
  write: async ({ workId, ...judgement }, { caller, now }, transaction, season) => {
    const work = await workInScope(transaction, workId, caller, season)
    const judged = judgeSheet(work, judgement, caller, season, now)
    await saveBesides(transaction, work, judged, newId())
    return workReceiptOf(judged.work)
  },
}
