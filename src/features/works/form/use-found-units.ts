import { searchUnits } from '#shared/contract/search/search'
import { useQuery } from '../../../api/use-query'
import { type Choice } from '../../../components/choice-sheet/match-choices'
import { useSettled } from '../../../components/search-box/use-settled'

const STALE_AFTER_MS = 5 * 60_000

/** Units that the cloud finds by everyday words, pinyin or initials; none while it does not answer. */
export function useFoundUnits(typed: string): readonly Choice[] {
  const wanted = typed.trim()
  const query = useSettled(wanted)
  const enabled = query !== '' && query === wanted
  const { data } = useQuery(searchUnits, { query }, { enabled, staleAfterMs: STALE_AFTER_MS })
  return enabled && data
    ? data.items.map(({ unitId, displayName }) => ({ key: unitId, text: displayName }))
    : []
}
