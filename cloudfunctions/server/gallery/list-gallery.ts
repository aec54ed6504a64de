import { LIST_PAGE } from '#shared/contract/action'
import { type listGallery as action } from '#shared/contract/gallery/gallery'
import { type Reads } from '../platform/use-case'
import { galleryCardsOf } from '../records/gallery-card'
import { works } from '../records/work-repository'

/** Lists by `publicRank`, a field that only public works have: nothing else can appear (design §5). */
export const listGallery: Reads<typeof action> = {
  read: async ({ subProject, atMost, cursor }) => {
    const page = await works.page({
      equal: subProject === undefined ? {} : { subProject },
      rank: 'publicRank',
      order: 'desc',
      cursor,
      limit: atMost ?? LIST_PAGE,
    })
    return { ...page, items: await galleryCardsOf(page.items) }
  },
}
