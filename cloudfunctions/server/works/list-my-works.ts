import { LIST_PAGE } from '#shared/contract/action'
import { type listMyWorks as action } from '#shared/contract/works/works'
import { workCovers } from '../media/cover-views'
import { type Reads } from '../platform/use-case'
import { workSummaryOf } from '../records/work-view'
import { works } from '../records/work-repository'

export const listMyWorks: Reads<typeof action> = {
  read: async ({ cursor }, { caller }) => {
    const page = await works.page({
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
