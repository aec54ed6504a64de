import { LIST_PAGE } from '#shared/contract/action'
import { type searchUnits as action } from '#shared/contract/search/search'
import { wantedWord } from '#shared/domain/unit/search-words'
import { type Reads } from '../platform/use-case'
import { optional } from '../platform/optional'
import { unitsByWord, units } from '../records/unit-repository'

/** One equality on the index of what units are found by: the page costs the same among 23 units and among 5,000. */
export const searchUnits: Reads<typeof action> = {
  read: async ({ query, cursor }) => {
    const word = wantedWord(query)
    if (word === '') return { items: [] }
    const { items, next } = await unitsByWord(word, cursor, LIST_PAGE)
    const above = await units.byIds(items.flatMap(({ parentId }) => parentId ?? []))
    return {
      items: items.map(({ id: unitId, displayName, kind, line, parentId }) => ({
        ...{ unitId, displayName, kind, line },
        above: above.get(parentId ?? '')?.displayName ?? '',
      })),
      ...optional('next', next),
    }
  },
}
