import { LIST_PAGE } from '#shared/contract/action'
import { type listSeasonChanges as action, type SeasonChangeRow } from '#shared/contract/season/manage-season'
import { type Reads } from '../platform/use-case'
import { seasonChanges, type StoredSeasonChange } from './season-change-repository'

const rowOf = ({ actorId: _actor, ...row }: StoredSeasonChange): SeasonChangeRow => row

export const listSeasonChanges: Reads<typeof action> = {
  read: async ({ cursor }) => {
    const page = await seasonChanges.page({
      rank: 'rank',
      order: 'desc',
      cursor,
      limit: LIST_PAGE,
    })
    return { ...page, items: page.items.map(rowOf) }
  },
}
