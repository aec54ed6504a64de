import { type decideReview as action } from '#shared/contract/reviews/reviews'
import { type Season } from '#shared/domain/season/season'
import { decide } from '#shared/domain/work/review'
import { type Writes } from '../dispatch/handler'
import { requireUnchanged } from '../media/verified-urls'
import { documents } from '../platform/documents'
import { currentSeason } from '../season/season-repository'
import { entriesOf, saveEntries, withoutWork } from '../works/entry-repository'
import { requireVersion, saveTransition } from '../works/work-repository'
import { workReceiptOf } from '../works/work-view'
import { workInScope } from './readable-work'

export const decideReview: Writes<typeof action, Season> = {
  prepare: async ({ workId, kind }, { caller }) => {
    const season = await currentSeason()
    const work = await workInScope(documents, workId, caller, season)
    if (kind === 'approve') await requireUnchanged(work.media)
    return season
  },

  write: async (input, { caller, now }, transaction, season) => {
    const work = await workInScope(transaction, input.workId, caller, season)
    requireVersion(work, input.expectedVersion)
    const transition = decide(work, input, caller, season, now)
    await saveTransition(transaction, work, transition)
    if (transition.work.status === 'rejected') {
      const entries = await entriesOf(transaction, work.authorId, work.subProject)
      await saveEntries(transaction, work.authorId, work.subProject, withoutWork(entries, work.id))
    }
    return workReceiptOf(transition.work)
  },
}
