import { useCallback, useState } from 'react'
import { type CallError } from '#shared/contract/action'
import { assignUnit, type DecideInput, decideReview, type ReviewView } from '#shared/contract/reviews/reviews'
import { useWrite } from '../../api/use-write'
import { keepUndoable } from './undo-window'

const CONFLICTS: readonly CallError['code'][] = ['WORK_CHANGED', 'INVALID_TRANSITION', 'DECISION_PENDING']

export type Word = Pick<DecideInput, 'kind' | 'citations' | 'message'>

export interface Decision {
  readonly busy: boolean
  /** Why it was not done; a conflict is told apart. */
  readonly error?: CallError
  /** Somebody was faster; what is shown has been read anew. */
  readonly conflict: boolean
  /** True when it is done. */
  readonly decide: (word: Word) => Promise<boolean>
  readonly assign: (unitId: string) => Promise<boolean>
}

/** An officer's word on one version of a work. The same word sent twice counts once. */
export function useDecision(review: ReviewView, internalNote: string, reload: () => Promise<void>): Decision {
  const deciding = useWrite(decideReview)
  const assigning = useWrite(assignUnit)
  const [conflict, setConflict] = useState(false)
  const { workId, version } = review

  const settle = useCallback(
    async (error: CallError | undefined): Promise<boolean> => {
      if (!error) return true
      if (CONFLICTS.includes(error.code) || error.code === 'NOT_FOUND') {
        setConflict(true)
        await reload()
      }
      return false
    },
    [reload],
  )

  const { run: runDecision } = deciding
  const decide = useCallback(
    async (word: Word) => {
      const reply = await runDecision({ workId, expectedVersion: version, ...word, internalNote })
      if (!reply) return false
      if (reply.ok) keepUndoable({ workId, kind: word.kind, until: reply.value.undoUntil })
      return settle(reply.ok ? undefined : reply.error)
    },
    [internalNote, runDecision, settle, version, workId],
  )

  const { run: runAssignment } = assigning
  const assign = useCallback(
    async (unitId: string) => {
      const reply = await runAssignment({ workId, expectedVersion: version, unitId })
      if (!reply) return false
      return settle(reply.ok ? undefined : reply.error)
    },
    [runAssignment, settle, version, workId],
  )

  const error = deciding.error ?? assigning.error
  const told = error && !CONFLICTS.includes(error.code) ? error : undefined
  return { busy: deciding.busy || assigning.busy, ...(told ? { error: told } : {}), conflict, decide, assign }
}
