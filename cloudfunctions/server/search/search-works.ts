import { LIST_PAGE } from '#shared/contract/action'
import { type searchWorks as action } from '#shared/contract/search/search'
import { Refusal } from '#shared/domain/refusal'
import { wantedBy } from '#shared/domain/search/query'
import { entryShows, rangeOf, type SearchEntry } from '#shared/domain/search/work-entries'
import { type Reads } from '../platform/use-case'
import { optional } from '../platform/optional'
import { galleryCardsOf } from '../records/gallery-card'
import { listByRank } from '../platform/ranked-lists'
import { works } from '../records/work-repository'

/** One range among the entries of public works; what is found is shown only as the work itself, read anew, allows. */
export const searchWorks: Reads<typeof action> = {
  read: async ({ query, kind, subProject, unitId, cursor }) => {
    const wanted = wantedBy(query)
    if (wanted === '' && query.trim() !== '') return { items: [] }
    const within = rangeOf(wanted)
    if (cursor !== undefined && !cursor.startsWith(within.from))
      throw new Refusal('INPUT_INVALID', { parts: ['cursor'] })
    const { items, next } = await listByRank<SearchEntry>({
      collection: 'searchEntries',
      equal: {
        ...optional('kind', kind),
        ...optional('subProject', subProject),
        ...optional('unitId', unitId),
      },
      rank: 'rank',
      order: 'asc',
      cursor,
      within,
      limit: LIST_PAGE,
    })
    const found = await works.byIds(items.map(({ workId }) => workId))
    const shown = items.flatMap((entry) => {
      const work = found.get(entry.workId)
      return work && entryShows(entry, work, wanted) ? [work] : []
    })
    return { items: await galleryCardsOf(shown), ...optional('next', next) }
  },
}
