import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { type Action, type CallError } from '#shared/contract/action'
import { keyValueStorage } from '../platform/key-value-storage'
import { call } from './call'
import { onChange } from './changes'
import { useRetryAll } from './use-retry-all'

const STALE_AFTER_MS = 5 * 60_000

interface Hashed {
  readonly hash: string
}

/** A cached body identified by its hash. The server omits the body when the client already has that hash. */
export interface CachedQueryOptions<View extends Hashed, Body> {
  readonly action: Action<{ knownHash?: string }, View>
  /** Its key in the phone's storage. */
  readonly storageKey: string
  readonly bodyOf: (view: View) => Body | undefined
  /** Whether a stored body has the right shape. */
  readonly isBody: (body: Partial<Body>) => boolean
}

interface State<Body> {
  readonly known?: { readonly hash: string; readonly body: Body }
  readonly error?: CallError
  readonly asking: boolean
}

/** With an `error`, the content is the last good copy: the new read failed. */
export type CachedQuery<Body> = { readonly refreshing: boolean; readonly reload: () => Promise<void> } & (
  | { readonly state: 'loading' }
  | { readonly state: 'content'; readonly data: Body; readonly error?: CallError }
  | { readonly state: 'error'; readonly error: CallError }
)

/** Reads data that seldom changes: the phone's copy at once, then the cloud's answer. All pages share one. */
export function cachedQuery<View extends Hashed, Body extends object>(
  reading: CachedQueryOptions<View, Body>,
): () => CachedQuery<Body> {
  const { action, storageKey, bodyOf, isBody } = reading
  let held: State<Body> = { asking: false }
  let restored = false
  let answeredAt = 0
  let questions = 0
  const listeners = new Set<() => void>()

  const hold = (next: State<Body>) => {
    held = next
    listeners.forEach((listener) => listener())
  }

  /** Reads the copy that an earlier start stored. The cloud is asked all the same. */
  const restore = () => {
    if (restored) return
    restored = true
    const stored = keyValueStorage.read(storageKey) as Partial<State<Body>['known']> | undefined
    const { hash, body } = stored ?? {}
    if (hash && body && isBody(body)) held = { ...held, known: { hash, body } }
  }

  /** Asks anew. The answer to an earlier question is ignored. */
  const load = async () => {
    const question = ++questions
    hold({ ...held, asking: true })
    const reply = await call(action, held.known ? { knownHash: held.known.hash } : {})
    if (question !== questions) return
    if (!reply.ok) return hold({ ...held, error: reply.error, asking: false })
    answeredAt = Date.now()
    const body = bodyOf(reply.value)
    if (!body) return hold({ ...(held.known ? { known: held.known } : {}), asking: false })
    const known = { hash: reply.value.hash, body }
    keyValueStorage.write(storageKey, known)
    hold({ known, asking: false })
  }

  const refresh = () => {
    if (!held.asking && Date.now() - answeredAt >= STALE_AFTER_MS) void load()
  }

  onChange((isChanged) => {
    if (!isChanged(action.shows ?? [])) return
    answeredAt = 0
    if (listeners.size > 0) void load()
  })

  return function useKept() {
    restore()
    const [, redraw] = useState({})
    useEffect(() => {
      const listener = () => redraw({})
      listeners.add(listener)
      refresh()
      return () => void listeners.delete(listener)
    }, [])
    useDidShow(refresh)

    const { known, error, asking } = held
    const reload = useRetryAll(action.name, load, error !== undefined && !asking)
    const common = { refreshing: asking, reload }
    if (known) return { ...common, state: 'content', data: known.body, ...(error ? { error } : {}) }
    if (error && !asking) return { ...common, state: 'error', error }
    return { ...common, state: 'loading' }
  }
}
