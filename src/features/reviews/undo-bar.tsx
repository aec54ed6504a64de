import { View } from '@tarojs/components'
import { type ReactNode } from 'react'
import { undoDecision } from '#shared/contract/reviews/decisions'
import { undoing } from '#shared/texts/undo'
import { useWrite } from '../../api/use-write'
import { Button } from '../../components/button/button'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { toastSuccess } from '../../platform/feedback'
import { openPage } from '../../platform/navigation'
import { routes } from '../../routes'
import { forgetUndoable, keepFaultShown, type Undoable, useUndoable, useUndoShown } from './undo-window'
import './review.scss'

interface UndoBarProps {
  /** The work that this page shows, and how it is read anew. */
  readonly shown?: { readonly workId: string; readonly reload: () => Promise<void> }
}

/** The last decision with its undoing, which counts down wherever the officer goes. Undone, the work is shown again. */
function UndoBar({ shown }: UndoBarProps) {
  const undoable = useUndoable()
  const { run, busy, error } = useWrite(undoDecision)
  const undo = async (decision: Undoable) => {
    const { workId } = decision
    const reply = await run({ workId })
    if (reply && !reply.ok) keepFaultShown()
    if (!reply?.ok) return
    forgetUndoable(decision)
    toastSuccess(undoing.undone)
    if (shown?.workId === workId) await shown.reload()
    else openPage(routes.review, { id: workId })
  }
  return (
    <View className="review__bar-error">
      <FailureNotice id="undo-error" error={error} />
      {undoable ? (
        <Button
          id="undo-decision"
          kind="plain"
          text={undoing.undo(undoable.decision.kind, undoable.seconds)}
          busy={busy}
          onClick={() => void undo(undoable.decision)}
        />
      ) : null}
    </View>
  )
}

/** A page's lower bar with that of the last decision above it; undefined where there is neither. */
export function useBottomWithUndo(bottom: ReactNode, shown?: UndoBarProps['shown']): ReactNode {
  const undoes = useUndoShown()
  if (!undoes) return bottom
  return (
    <>
      <UndoBar shown={shown} />
      {bottom}
    </>
  )
}
