import { useDidHide, useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type Action, type CallError } from '#shared/contract/action'
import { queryCache, queryKey } from './query-cache'
import { useRetryAll } from './use-retry-all'

const STALE_AFTER_MS = 30_000

interface Reloadable {
  /** True while an answer is awaited, also over content. */
  readonly refreshing: boolean
  readonly reload: () => Promise<void>
}

export type Query<Data> = Reloadable &
  (
    | { readonly state: 'loading'; readonly data?: undefined; readonly error?: undefined }
    | { readonly state: 'content'; readonly data: Data; readonly error?: CallError }
    | { readonly state: 'error'; readonly data?: undefined; readonly error: CallError }
  )

export interface QueryOptions {
  /** False while part of the input is still unknown. */
  readonly enabled?: boolean
  readonly staleAfterMs?: number
}

/**
 * Reads an action's answer and keeps it fresh. It asks when first shown, and again when the page shows with an old answer. It
 * also asks when a write makes the shown answer old. Content stays on the page during a fetch and after a failed one, which
 * sets `error`.
 */
export function useQuery<Input, Output>(
  action: Action<Input, Output>,
  input: Input,
  { enabled = true, staleAfterMs = STALE_AFTER_MS }: QueryOptions = {},
): Query<Output> {
  const key = queryKey(action, input)
  const [, redraw] = useState({})
  const entry = queryCache.read(key)

  // The key stands for action and input: both are compared by it, not by identity.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const ask = useCallback(() => queryCache.fetch(key, action, input), [key])
  const reload = useRetryAll(key, ask, entry.error !== undefined && !entry.inFlight)
  const refresh = useCallback(() => {
    const { answeredAt, inFlight } = queryCache.read(key)
    if (enabled && !inFlight && Date.now() - answeredAt >= staleAfterMs) void ask()
  }, [ask, enabled, key, staleAfterMs])

  useEffect(() => queryCache.listen(key, () => redraw({})), [key])
  useEffect(refresh, [refresh])

  const shown = useRef(true)
  useDidShow(() => {
    shown.current = true
    refresh()
  })
  useDidHide(() => {
    shown.current = false
  })
  const invalidated = entry.data !== undefined && !entry.error && entry.answeredAt === 0 && !entry.inFlight
  useEffect(() => {
    if (invalidated && shown.current) refresh()
  }, [invalidated, refresh])

  const common = { refreshing: entry.inFlight, reload }
  if (entry.data !== undefined) {
    const content = { ...common, state: 'content' as const, data: entry.data as Output }
    return entry.error ? { ...content, error: entry.error } : content
  }
  if (entry.error && !entry.inFlight) return { ...common, state: 'error', error: entry.error }
  return { ...common, state: 'loading' }
}
