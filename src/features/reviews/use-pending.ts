import { useEffect } from 'react'
import { type ReviewView } from '#shared/contract/reviews/reviews'
import { serverNow } from '../../api/server-clock'
import { keepUndoable } from './undo-window'

/** How long its officer's phone has to carry a decision out, before others look again, ms. */
const CARRIED_WITHIN_MS = 2000

/** While a decision is pending: its maker can undo it even after the app was closed, and what becomes of it is read. */
export function usePending({ workId, pending }: ReviewView, reload: () => Promise<void>): void {
  const { dueAt, kind } = pending ?? {}
  useEffect(() => {
    if (dueAt === undefined) return undefined
    if (kind) keepUndoable({ workId, kind, until: dueAt })
    const timer = setTimeout(() => void reload(), Math.max(0, dueAt - serverNow()) + CARRIED_WITHIN_MS)
    return () => clearTimeout(timer)
  }, [dueAt, kind, reload, workId])
}
