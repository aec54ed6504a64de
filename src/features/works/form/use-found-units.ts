import { useEffect, useState } from 'react'
import { searchUnits } from '#shared/contract/search/search'
import { useQuery } from '../../../api/use-query'
import { type Choice } from '../../../components/choice-sheet/match-choices'

/** So long after the last letter the search begins, ms. */
const PAUSE_MS = 300
const STALE_AFTER_MS = 5 * 60_000

/** Units that the cloud finds by everyday words, pinyin or initials; none while it does not answer. */
export function useFoundUnits(typed: string): readonly Choice[] {
  const [query, setQuery] = useState('')
  const wanted = typed.trim()
  useEffect(() => {
    const timer = setTimeout(() => setQuery(wanted), wanted === '' ? 0 : PAUSE_MS)
    return () => clearTimeout(timer)
  }, [wanted])
  const enabled = query !== '' && query === wanted
  const { data } = useQuery(searchUnits, { query }, { enabled, staleAfterMs: STALE_AFTER_MS })
  return enabled && data
    ? data.items.map(({ unitId, displayName }) => ({ key: unitId, text: displayName }))
    : []
}
