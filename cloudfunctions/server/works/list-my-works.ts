import { LIST_PAGE } from '#shared/contract/action'
import { type listMyWorks as action } from '#shared/contract/works/works'
import { type Work } from '#shared/domain/work/work'
import { workCovers } from '../media/cover-views'
import { type Reads } from '../platform/use-case'
import { listByRank } from '../platform/ranked-lists'
import { workSummaryOf } from '../records/work-view'

export const listMyWorks: Reads<typeof action> = {
  read: async ({ cursor }, { caller }) => {
    const page = await listByRank<Work>({
      collection: 'works',
      equal: { authorId: caller.personId },
      rank: 'rank',
      order: 'desc',
      cursor,
      limit: LIST_PAGE,
    })
    const covers = await workCovers(page.items)
    return { ...page, items: page.items.map((work) => workSummaryOf(work, covers.get(work.id))) }
  },
}
