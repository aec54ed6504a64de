import { useCallback, useEffect, useRef, useState } from 'react'
import { type Action, type CallError, type Page, type Reply } from '#shared/contract/action'
import { call } from './call'
import { queryKey } from './query-cache'
import { type Query, type QueryOptions, useQuery } from './use-query'

interface Further<Item> {
  /** The query that these items answer. */
  readonly key: string
  /** The first page that these items follow. */
  readonly after: unknown
  readonly items: readonly Item[]
  readonly next: string | undefined
  readonly error?: CallError
}

export interface Pages<Item, First> {
  readonly first: Query<First>
  /** Every item read so far, in the list's order. */
  readonly items: readonly Item[]
  readonly hasMore: boolean
  readonly loadingMore: boolean
  /** Why the last further page failed to load. */
  readonly moreError?: CallError
  readonly loadMore: () => Promise<void>
}

/**
 * Reads a list page by page by its cursor. When the first page is reread, as many further items are reread too. Until they
 * arrive the old ones stay, so that nobody loses their place.
 */
export function usePages<Input, Item, First extends Page<Item>>(
  action: Action<Input & { cursor?: string }, First & Page<Item>>,
  input: Input,
  idOf: (item: Item) => string,
  options: QueryOptions = {},
): Pages<Item, First> {
  const key = queryKey(action, input)
  const first = useQuery(action, input, options)
  const [further, setFurther] = useState<Further<Item>>()
  const [loadingAfter, setLoadingAfter] = useState<unknown>()
  /** The first page whose further ones are being read. */
  const inFlight = useRef<unknown>()

  const page = first.data
  const more = page && further?.key === key ? further : undefined
  const fresh = more?.after === page
  const next = more && fresh ? more.next : page?.next

  /** Reads on from a cursor until the wanted number of further items is there. On failure the old items stay. */
  const readOn = useCallback(
    async (begin: string, wanted: number, kept: readonly Item[] = []) => {
      inFlight.current = page
      let items = kept
      let cursor: string | undefined = begin
      while (cursor !== undefined && items.length < wanted) {
        const reply: Reply<Page<Item>> = await call(action, { ...input, cursor })
        if (inFlight.current !== page) return
        if (!reply.ok) {
          const { error } = reply
          inFlight.current = undefined
          setFurther((old) => ({
            ...(old?.key === key ? old : { key, after: page, items: [], next: begin }),
            error,
          }))
          return
        }
        items = [...items, ...reply.value.items]
        cursor = reply.value.next
      }
      inFlight.current = undefined
      setFurther({ key, after: page, items, next: cursor })
    },
    // The key stands for action and input.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [key, page],
  )

  useEffect(() => {
    if (!more || fresh) return
    if (page?.next === undefined) setFurther(undefined)
    else if (!more.error) void readOn(page.next, more.items.length)
  }, [more, fresh, page, readOn])

  const loadMore = useCallback(async () => {
    if (next === undefined || inFlight.current === page) return
    setLoadingAfter(page)
    await readOn(next, (more?.items.length ?? 0) + 1, fresh ? more?.items : [])
    setLoadingAfter((after: unknown) => (after === page ? undefined : after))
  }, [fresh, more, next, page, readOn])

  const firstItems: readonly Item[] = page?.items ?? []
  const known = new Set(firstItems.map(idOf))
  return {
    first,
    items: [...firstItems, ...(more?.items ?? []).filter((item) => !known.has(idOf(item)))],
    hasMore: next !== undefined,
    loadingMore: page !== undefined && loadingAfter === page,
    ...(more?.error ? { moreError: more.error } : {}),
    loadMore,
  }
}
