import { type Action, type CallError } from '#shared/contract/action'
import { call } from './call'

export interface QueryEntry {
  readonly data?: unknown
  readonly error?: CallError
  /** Phone time of the last answer, in ms; 0 when there is none or it was invalidated. */
  readonly answeredAt: number
  readonly inFlight: boolean
}

const EMPTY: QueryEntry = { answeredAt: 0, inFlight: false }
const entries = new Map<string, QueryEntry>()
const listeners = new Map<string, Set<() => void>>()

const notify = (key: string) => listeners.get(key)?.forEach((listener) => listener())

const put = (key: string, entry: QueryEntry) => {
  entries.set(key, entry)
  notify(key)
}

export const queryKey = (action: Pick<Action, 'name'>, input: unknown): string =>
  `${action.name} ${JSON.stringify(input)}`

export const queryCache = {
  read: (key: string): QueryEntry => entries.get(key) ?? EMPTY,

  listen(key: string, listener: () => void): () => void {
    const set = listeners.get(key) ?? new Set()
    listeners.set(key, set.add(listener))
    return () => void set.delete(listener)
  },

  /** Asks the cloud unless the same question is under way. An error keeps the data known before. */
  async fetch<Input, Output>(key: string, action: Action<Input, Output>, input: Input): Promise<void> {
    const before = queryCache.read(key)
    if (before.inFlight) return
    put(key, { ...before, inFlight: true })
    const reply = await call(action, input)
    const { data } = queryCache.read(key)
    if (reply.ok) put(key, { data: reply.value, answeredAt: Date.now(), inFlight: false })
    else put(key, { data, error: reply.error, answeredAt: 0, inFlight: false })
  },

  /** Puts an answer that a write brought along. */
  put(key: string, data: unknown): void {
    put(key, { data, answeredAt: Date.now(), inFlight: false })
  },

  /** Marks every answer of these actions as old; pages ask again when they show. */
  invalidate(...actions: readonly Pick<Action, 'name'>[]): void {
    for (const [key, entry] of entries) {
      if (actions.some((action) => key.startsWith(`${action.name} `))) put(key, { ...entry, answeredAt: 0 })
    }
  },

  /** Forgets everything: another person uses the app now. */
  clear(): void {
    for (const key of [...entries.keys()]) put(key, EMPTY)
  },
}
