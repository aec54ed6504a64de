import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { type CallError } from '#shared/contract/action'
import { readSeason } from '#shared/contract/season/season'
import { type Season } from '#shared/domain/season/season'
import { call } from '../../api/call'
import { keyValueStorage } from '../../platform/key-value-storage'

const STORAGE_KEY = 'season'
const STALE_AFTER_MS = 5 * 60_000

interface Known {
  readonly hash: string
  readonly season: Season
}

interface SeasonState {
  readonly known?: Known
  readonly error?: CallError
  readonly asking: boolean
}

export type SeasonQuery = { readonly reload: () => Promise<void> } & (
  | { readonly state: 'loading' }
  | { readonly state: 'content'; readonly data: Season }
  | { readonly state: 'error'; readonly error: CallError }
)

let held: SeasonState = { asking: false }
let restored = false
let answeredAt = 0
let questions = 0
const listeners = new Set<() => void>()

const hold = (next: SeasonState) => {
  held = next
  listeners.forEach((listener) => listener())
}

/** What an earlier start left on the phone; the cloud is asked all the same. */
function restore(): void {
  if (restored) return
  restored = true
  const stored = keyValueStorage.read(STORAGE_KEY) as Known | undefined
  if (stored?.hash && Array.isArray(stored.season?.subProjects)) held = { ...held, known: stored }
}

/** Asks anew; the answer to an earlier question is passed over. */
async function load(): Promise<void> {
  const question = ++questions
  hold({ ...held, asking: true })
  const reply = await call(readSeason, held.known ? { knownHash: held.known.hash } : {})
  if (question !== questions) return
  if (!reply.ok) return hold({ ...held, error: reply.error, asking: false })
  answeredAt = Date.now()
  const { hash, season } = reply.value
  if (!season) return hold({ ...(held.known ? { known: held.known } : {}), asking: false })
  keyValueStorage.write(STORAGE_KEY, { hash, season })
  hold({ known: { hash, season }, asking: false })
}

const refresh = () => {
  if (!held.asking && Date.now() - answeredAt >= STALE_AFTER_MS) void load()
}

/** The current season: at once from the phone when it has one, then as the cloud says. */
export function useSeason(): SeasonQuery {
  restore()
  const [, redraw] = useState({})
  useEffect(() => {
    const listener = () => redraw({})
    listeners.add(listener)
    refresh()
    return () => void listeners.delete(listener)
  }, [])
  useDidShow(refresh)

  if (held.known) return { state: 'content', data: held.known.season, reload: load }
  if (held.error && !held.asking) return { state: 'error', error: held.error, reload: load }
  return { state: 'loading', reload: load }
}
