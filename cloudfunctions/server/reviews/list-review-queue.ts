import { type listReviewQueue as action, type QueueItem } from '#shared/contract/reviews/reviews'
import { type Caller } from '#shared/domain/access/roles'
import { Refusal } from '#shared/domain/refusal'
import { isOfficerOf } from '#shared/domain/work/review'
import { shownUnit } from '#shared/domain/work/shown-unit'
import { isOwnWork } from '#shared/domain/work/team'
import { type Work } from '#shared/domain/work/work'
import { type CoverView } from '#shared/contract/works/views'
import { workCovers } from '../media/cover-views'
import { optional } from '../platform/optional'
import { type Reads } from '../platform/use-case'
import { documents } from '../platform/documents'
import { listByRank } from '../platform/ranked-lists'
import { currentSeason } from '../records/season-repository'
import { queueCounterId } from '../records/work-repository'

const PAGE = 20

const queueItemOf = (work: Work, caller: Caller, cover: CoverView | undefined): QueueItem => ({
  workId: work.id,
  version: work.version,
  subProject: work.subProject,
  title: work.content.title,
  unitId: shownUnit(work.content.unitId),
  atUnit: work.atUnit ?? '',
  submittedAt: work.submittedAt ?? work.createdAt,
  atUnitSince: work.atUnitSince ?? work.createdAt,
  textNeedsLook: work.textNeedsLook === true,
  own: isOwnWork(work, caller.personId),
  ...optional('cover', cover),
})

export const listReviewQueue: Reads<typeof action> = {
  read: async ({ unitId, cursor }, { caller }) => {
    const season = await currentSeason()
    if (!isOfficerOf(caller, unitId, season)) throw new Refusal('FORBIDDEN')
    const [page, counter] = await Promise.all([
      listByRank<Work>({
        collection: 'works',
        equal: { reviewQueue: unitId },
        rank: 'queueRank',
        order: 'asc',
        cursor,
        limit: PAGE,
      }),
      documents.find<{ value: number }>('counters', queueCounterId(unitId)),
    ])
    const covers = await workCovers(page.items)
    const items = page.items.map((work) => queueItemOf(work, caller, covers.get(work.id)))
    return { ...page, items, waiting: Math.max(counter?.value ?? 0, items.length) }
  },
}
