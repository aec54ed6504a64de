import { useState } from 'react'
import { wantedBy } from '#shared/domain/search/query'
import { isMediaKind, type MediaKind } from '#shared/domain/media/kinds'
import { cutQuery } from '../../components/search-box/cut-query'
import { useSettled } from '../../components/search-box/use-settled'
import { decodedParameter } from '../../platform/navigation'
import { recentSearches } from './recent-searches'

export interface WorkFilters {
  readonly kind?: MediaKind
  readonly subProject?: string
  readonly unitId?: string
}

export interface Searching {
  /** What stands in the field. */
  readonly typed: string
  readonly type: (typed: string) => void
  /** What is searched for: the field a moment ago. */
  readonly query: string
  /** The letters and digits of it that count; empty when there are none. */
  readonly wanted: string
  readonly filters: WorkFilters
  readonly filter: (filters: WorkFilters) => void
  readonly recent: readonly string[]
  /** Keeps the search on the phone: it led somewhere. */
  readonly remember: () => void
  readonly forget: () => void
}

/** What a person searches for; a search begins when they pause, and only the last one counts. */
export function useSearching(parameters: Readonly<Record<string, string | undefined>>): Searching {
  const [typed, setTyped] = useState(() => cutQuery(decodedParameter(parameters.query) ?? ''))
  const query = useSettled(typed)
  const [recent, setRecent] = useState(recentSearches.read)
  const [filters, filter] = useState<WorkFilters>(() => {
    const { kind, subProject, unit } = parameters
    return {
      ...(kind && isMediaKind(kind) ? { kind } : {}),
      ...(subProject ? { subProject } : {}),
      ...(unit ? { unitId: unit } : {}),
    }
  })
  return {
    typed,
    type: setTyped,
    query,
    wanted: wantedBy(query),
    filters,
    filter,
    recent,
    remember: () => {
      recentSearches.add(query)
      setRecent(recentSearches.read())
    },
    forget: () => {
      recentSearches.forget()
      setRecent([])
    },
  }
}
