import { LIST_PAGE } from '#shared/contract/action'
import { type listReviewQueue as action } from '#shared/contract/reviews/reviews'
import { Refusal } from '#shared/domain/refusal'
import { isOfficerOf } from '#shared/domain/work/review'
import { workCovers } from '../media/cover-views'
import { type Reads } from '../platform/use-case'
import { documents } from '../platform/documents'
import { lineOfUnit } from '../records/unit-repository'
import { reviewTermsOf } from '../records/review-terms'
import { currentSeason } from '../records/season-repository'
import { queueCounterId } from '../records/work-counts'
import { works } from '../records/work-repository'
import { queueItemOf } from './queue-item'

export const listReviewQueue: Reads<typeof action> = {
  read: async ({ unitId, cursor }, { caller, now }) => {
    const [season, line] = await Promise.all([currentSeason(), lineOfUnit(documents, unitId)])
    if (!isOfficerOf(caller, line)) throw new Refusal('FORBIDDEN')
    const [page, counter] = await Promise.all([
      works.page({
        equal: { reviewQueue: unitId },
        rank: 'queueRank',
        order: 'asc',
        cursor,
        limit: LIST_PAGE,
      }),
      documents.find<{ value: number }>('counters', queueCounterId(unitId)),
    ])
    const [covers, terms] = await Promise.all([
      workCovers(page.items),
      reviewTermsOf(page.items, season, now),
    ])
    const items = page.items.map((work) => queueItemOf(work, caller, covers.get(work.id), terms.get(work.id)))
    return { ...page, items, waiting: Math.max(counter?.value ?? 0, items.length) }
  },
}
