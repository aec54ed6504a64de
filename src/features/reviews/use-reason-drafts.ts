import { useState } from 'react'
import { EMPTY_REASON, type ReasonDraft, reasonFaults, type ReasonFaults } from './reason-draft'
import { type Word } from './use-decision'

export type ReasonKind = 'return' | 'reject'

export interface ReasonWriting {
  readonly draft: ReasonDraft
  readonly change: (next: ReasonDraft) => void
  /** All clauses that can be cited are shown, not only the cited ones. */
  readonly allClauses: boolean
  readonly showAllClauses: (all: boolean) => void
  /** What is missing, once the officer tried to confirm. */
  readonly faults: Partial<ReasonFaults>
  readonly confirm: () => void
}

/** The reasons for a return and for a rejection; each is kept while the sheet is closed or shows the other. */
export function useReasonDrafts(
  kind: ReasonKind | undefined,
  onConfirm: (word: Word) => void,
): ReasonWriting {
  const [drafts, setDrafts] = useState({ return: EMPTY_REASON, reject: EMPTY_REASON })
  const [allClauses, showAllClauses] = useState(false)
  const [asked, setAsked] = useState(false)
  const draft = kind === undefined ? EMPTY_REASON : drafts[kind]
  const faults = reasonFaults(draft)
  return {
    draft,
    change: (next) => (kind === undefined ? undefined : setDrafts({ ...drafts, [kind]: next })),
    allClauses,
    showAllClauses,
    faults: asked ? faults : {},
    confirm: () => {
      setAsked(true)
      if (kind === undefined || faults.citations || faults.message) return
      onConfirm({ kind, citations: draft.citations, message: draft.message.trim() })
    },
  }
}
