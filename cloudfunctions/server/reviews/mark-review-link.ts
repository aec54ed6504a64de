import { type markReviewLink as action } from '#shared/contract/reviews/links'
import { type Season } from '#shared/domain/season/season'
import { markLink } from '#shared/domain/work/dead-link'
import { type Writes } from '../platform/use-case'
import { workInScope } from '../records/readable-work'
import { seasonOfWork } from '../records/season-of-work'
import { requireVersion, saveTransition } from '../records/work-repository'
import { workReceiptOf } from '../records/work-view'

export const markReviewLink: Writes<typeof action, Season> = {
  prepare: ({ workId }) => seasonOfWork(workId),
  write: async ({ workId, expectedVersion, ...mark }, { caller, now }, transaction, season) => {
    const work = await workInScope(transaction, workId, caller, season)
    requireVersion(work, expectedVersion)
    const transition = markLink(work, mark, caller, season, now)
    await saveTransition(transaction, work, transition)
    return workReceiptOf(transition.work)
  },
}
