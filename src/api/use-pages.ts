import { useCallback, useRef, useState } from 'react'
import { type Action, type CallError, type Page } from '#shared/contract/action'
import { call } from './call'
import { type Query, type QueryOptions, useQuery } from './use-query'

interface Further<Item> {
  /** The first page that these follow; they are dropped when it is read anew. */
  readonly after: unknown
  readonly items: readonly Item[]
  readonly next?: string
  readonly error?: CallError
}

export interface Pages<Item, First> {
  readonly first: Query<First>
  /** Every item read so far, in the list's order. */
  readonly items: readonly Item[]
  readonly hasMore: boolean
  readonly loadingMore: boolean
  /** Why the last further page did not come. */
  readonly moreError?: CallError
  readonly loadMore: () => Promise<void>
}

/** Reads a list page by page by its cursor. Reading the first page anew begins the list anew. */
export function usePages<Input, Item, First extends Page<Item>>(
  action: Action<Input & { cursor?: string }, First & Page<Item>>,
  input: Input,
  options: QueryOptions = {},
): Pages<Item, First> {
  const first = useQuery(action, input, options)
  const [further, setFurther] = useState<Further<Item>>()
  const [loadingMore, setLoadingMore] = useState(false)
  const underWay = useRef(false)

  const page = first.data
  const more = page && further?.after === page ? further : undefined
  const next = more ? more.next : page?.next

  const loadMore = useCallback(async () => {
    if (underWay.current || next === undefined || page === undefined) return
    underWay.current = true
    setLoadingMore(true)
    const before = more?.items ?? []
    const reply = await call(action, { ...input, cursor: next })
    setFurther(
      reply.ok
        ? {
            after: page,
            items: [...before, ...reply.value.items],
            ...(reply.value.next === undefined ? {} : { next: reply.value.next }),
          }
        : { after: page, items: before, next, error: reply.error },
    )
    underWay.current = false
    setLoadingMore(false)
  }, [action, input, more, next, page])

  return {
    first,
    items: [...(page?.items ?? []), ...(more?.items ?? [])],
    hasMore: next !== undefined,
    loadingMore,
    ...(more?.error ? { moreError: more.error } : {}),
    loadMore,
  }
}
