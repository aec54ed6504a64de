import { useState } from 'react'
import { type FoundUnit, searchUnits } from '#shared/contract/search/search'
import { type UnitLine } from '#shared/domain/unit/tree-unit'
import { unitSearch as words } from '#shared/texts/unit-search'
import { useQuery } from '../../api/use-query'
import { type ChoiceSheetProps } from '../../components/choice-sheet/choice-sheet'
import { useSettled } from '../../components/search-box/use-settled'

const STALE_AFTER_MS = 5 * 60_000

/** What a sheet of units shows besides its own choices. */
export type UnitSearch = Required<Pick<ChoiceSheetProps, 'found' | 'onType' | 'looking'>>

const asChoice = ({ unitId, displayName, above }: FoundUnit) => ({
  ...{ key: unitId, text: displayName },
  ...(above === '' ? {} : { second: words.above(above) }),
})

/**
 * Units that the cloud finds by everyday words, pinyin or initials for what is typed into a sheet; only those whose line is
 * `accepted`. A search that fails says so, with a way to try again.
 */
export function useUnitSearch(accepts: (line: UnitLine) => boolean = () => true): UnitSearch {
  const [typed, onType] = useState('')
  const wanted = typed.trim()
  const query = useSettled(wanted)
  const asked = wanted !== ''
  const search = useQuery(
    searchUnits,
    { query },
    { enabled: asked && query === wanted, staleAfterMs: STALE_AFTER_MS },
  )
  const current = asked && query === wanted
  const found = current && search.data ? search.data.items.filter(({ line }) => accepts(line)) : []
  const waits = asked && (query !== wanted || search.state === 'loading')
  return {
    ...{ found: found.map(asChoice), onType },
    looking: {
      ...(waits ? { text: words.looking } : {}),
      ...(current && search.error ? { text: words.failed, retry: () => void search.reload() } : {}),
    },
  }
}
