import { LIST_PAGE } from '#shared/contract/action'
import { type listAnnouncements as action } from '#shared/contract/announcements/announcements'
import { type Reads } from '../platform/use-case'
import { announcements } from '../records/announcement-repository'
import { announcementCardOf } from './announcement-view'

/** Lists by keys that only announcements have which are not withdrawn. */
export const listAnnouncements: Reads<typeof action> = {
  read: async ({ unitId, kind, atMost, cursor }) => {
    const page = await announcements.page({
      equal: { unitId, kind },
      rank: unitId === undefined ? 'rank' : 'unitRank',
      order: 'desc',
      cursor,
      limit: atMost ?? LIST_PAGE,
    })
    return { ...page, items: page.items.map(announcementCardOf) }
  },
}
