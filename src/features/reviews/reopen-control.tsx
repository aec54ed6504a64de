import { useState } from 'react'
import { reopenWork } from '#shared/contract/reviews/decisions'
import { type ReviewView } from '#shared/contract/reviews/reviews'
import { reopening } from '#shared/texts/reopen'
import { useWrite } from '../../api/use-write'
import { Button } from '../../components/button/button'
import { toastSuccess } from '../../platform/feedback'
import { ReasonPrompt } from '../../views/reason-prompt/reason-prompt'

export interface ReopenControlProps {
  readonly review: ReviewView
  readonly onDone: () => Promise<void>
}

/** Province only: takes up a rejected work again, with a reason. */
export function ReopenControl({ review, onDone }: ReopenControlProps) {
  const { run, busy, error } = useWrite(reopenWork)
  const [open, setOpen] = useState(false)
  const reopen = async (reason: string) => {
    const reply = await run({ workId: review.workId, reason })
    if (!reply?.ok) return
    setOpen(false)
    toastSuccess(reopening.done)
    await onDone()
  }
  return (
    <>
      <Button id="reopen" kind="plain" text={reopening.reopen} onClick={() => setOpen(true)} />
      <ReasonPrompt
        id="reopen"
        {...{ open, busy, error }}
        words={reopening.why}
        onClose={() => setOpen(false)}
        onConfirm={(reason) => void reopen(reason)}
      />
    </>
  )
}
