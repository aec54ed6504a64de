import { type Action, type CallError, type Reply, type Subject } from '#shared/contract/action'
import { call } from './call'
import { onChange } from './changes'

export interface QueryEntry {
  readonly data?: unknown
  readonly error?: CallError
  /** Phone time of the last answer, in ms; 0 when there is none or it was invalidated. */
  readonly answeredAt: number
  readonly inFlight: boolean
}

/** What the answers of each key show. */
const shown = new Map<string, readonly Subject[]>()

const EMPTY: QueryEntry = { answeredAt: 0, inFlight: false }
const entries = new Map<string, QueryEntry>()
const listeners = new Map<string, Set<() => void>>()

const notify = (key: string) => listeners.get(key)?.forEach((listener) => listener())

const put = (key: string, entry: QueryEntry) => {
  entries.set(key, entry)
  notify(key)
}

interface Question {
  readonly send: () => Promise<Reply<unknown>>
  readonly answered: Promise<void>
}

/** The latest question of each key. A late answer to an earlier question is ignored. */
const questions = new Map<string, Question>()

function ask(key: string, send: Question['send']): Promise<void> {
  put(key, { ...queryCache.read(key), inFlight: true })
  const answered = send().then((reply) => {
    const latest = questions.get(key)
    if (latest !== question) return latest?.answered
    questions.delete(key)
    const { data } = queryCache.read(key)
    if (reply.ok) put(key, { data: reply.value, answeredAt: Date.now(), inFlight: false })
    else put(key, { data, error: reply.error, answeredAt: 0, inFlight: false })
  })
  const question: Question = { send, answered }
  questions.set(key, question)
  return answered
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

  /** Asks the cloud, unless it is being asked. An error keeps the data known before. */
  fetch<Input, Output>(key: string, action: Action<Input, Output>, input: Input): Promise<void> {
    shown.set(key, action.shows ?? [])
    return questions.get(key)?.answered ?? ask(key, () => call(action, input))
  },

  /** Stores an answer that a write returned. It is newer than any answer still in flight. */
  put<Input, Output>(action: Action<Input, Output>, input: Input, data: Output): void {
    const key = queryKey(action, input)
    questions.delete(key)
    shown.set(key, action.shows ?? [])
    put(key, { data, answeredAt: Date.now(), inFlight: false })
  },
}

/** Marks every answer that shows what changed as old. Pages ask again when they show; questions in flight are asked anew. */
onChange((isChanged) => {
  for (const [key, entry] of entries) {
    if (!isChanged(shown.get(key) ?? [])) continue
    put(key, { ...entry, answeredAt: 0 })
    const question = questions.get(key)
    if (question) void ask(key, question.send)
  }
})
