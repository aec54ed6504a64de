import { useRef } from 'react'
import { readReview, type ReviewView } from '#shared/contract/reviews/reviews'
import { queryCache, queryKey } from '../../api/query-cache'
import { type Query, useQuery } from '../../api/use-query'

/**
 * A work to be decided: never what an earlier visit saw of it, so the page waits for an answer younger than itself.
 * Asked again whenever the page shows.
 */
export function useReview(workId: string): Query<ReviewView> {
  const openedAt = useRef(Date.now())
  const query = useQuery(readReview, { workId }, { enabled: workId !== '', staleAfterMs: 0 })
  const fresh = useRef(false)
  const { answeredAt } = queryCache.read(queryKey(readReview, { workId }))
  if (answeredAt >= openedAt.current) fresh.current = true
  if (fresh.current || query.state !== 'content') return query
  const { reload, refreshing, error } = query
  if (error && !refreshing) return { state: 'error', error, reload, refreshing }
  return { state: 'loading', reload, refreshing }
}
