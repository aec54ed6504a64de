import { useEffect, useState } from 'react'
import { settleDecision } from '#shared/contract/reviews/decisions'
import { type DecideInput } from '#shared/contract/reviews/reviews'
import { call } from '../../api/call'
import { serverNow } from '../../api/server-clock'

/** The officer's last decision, which they may still undo. */
export interface Undoable {
  readonly workId: string
  readonly kind: DecideInput['kind']
  /** The server's time until when, epoch ms. */
  readonly until: number
}

/** Kept while the officer goes from page to page. */
let last: Undoable | undefined
const timers = new Map<string, ReturnType<typeof setTimeout>>()

/** Later than the server's own instant by so much, ms: its clock is known by replies alone. */
const MARGIN_MS = 300

/** Keeps a decision just made, and carries it out when its time is over. Without this phone the cloud's timer does. */
export function keepUndoable(decision: Undoable): void {
  const { workId, until } = decision
  if (timers.has(workId)) return
  last = decision
  const settle = () => {
    timers.delete(workId)
    void call(settleDecision, { workId })
  }
  timers.set(workId, setTimeout(settle, Math.max(0, until - serverNow()) + MARGIN_MS))
}

/** Forgets a decision that was undone, or that cannot be. */
export function forgetUndoable({ workId }: Undoable): void {
  clearTimeout(timers.get(workId))
  timers.delete(workId)
  if (last?.workId === workId) last = undefined
}

/** A bar that says why nothing was undone stays so long, ms. */
const FAULT_SHOWN_MS = 8000
let shownUntil = 0

/** Leaves the bar in its place for what went wrong. */
export const keepFaultShown = (): void => {
  shownUntil = serverNow() + FAULT_SHOWN_MS
}

const secondsLeft = () => (last ? Math.max(0, Math.ceil((last.until - serverNow()) / 1000)) : 0)
const isShown = () => secondsLeft() > 0 || serverNow() < shownUntil

/** What that says now; looked at each second, drawn anew only where it changed. */
function useLookedAt<Seen>(look: () => Seen): Seen {
  const [, see] = useState(look)
  useEffect(() => {
    const timer = setInterval(() => see(look()), 1000)
    return () => clearInterval(timer)
  }, [look])
  return look()
}

/** Whether the bar of the last decision is to be shown. */
export const useUndoShown = (): boolean => useLookedAt(isShown)

/** What can be undone now, and for how many seconds. */
export function useUndoable(): { readonly decision: Undoable; readonly seconds: number } | undefined {
  const seconds = useLookedAt(secondsLeft)
  return last && seconds > 0 ? { decision: last, seconds } : undefined
}
