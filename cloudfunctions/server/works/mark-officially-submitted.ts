import { type markOfficiallySubmitted as action } from '#shared/contract/works/works'
import { Refusal } from '#shared/domain/refusal'
import { type Season } from '#shared/domain/season/season'
import { subProjectOf } from '#shared/domain/season/sub-projects'
import { markOfficiallySubmitted as mark } from '#shared/domain/work/author-changes'
import { type Writes } from '../platform/use-case'
import { seasonOfWork } from '../records/season-of-work'
import { ownWork, saveTransition } from '../records/work-repository'
import { workReceiptOf } from '../records/work-view'

export const markOfficiallySubmitted: Writes<typeof action, Season> = {
  prepare: ({ workId }) => seasonOfWork(workId),
  write: async ({ workId }, { caller, now }, transaction, season) => {
    const work = await ownWork(transaction, workId, caller)
    if (work.officiallySubmittedAt !== undefined) return workReceiptOf(work)
    if (subProjectOf(season, work.subProject).mode !== 'relay' || work.submittedAt === undefined)
      throw new Refusal('INVALID_TRANSITION', { from: work.status, to: 'officiallySubmitted' })
    const transition = mark(work, now)
    await saveTransition(transaction, work, transition)
    return workReceiptOf(transition.work)
  },
}
