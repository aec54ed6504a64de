import { useState } from 'react'
import { putBackWork, type ReviewView, takeDownWork } from '#shared/contract/reviews/reviews'
import { reviews } from '#shared/texts/reviews'
import { useWrite } from '../../api/use-write'
import { Button } from '../../components/button/button'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { confirm, toastSuccess } from '../../platform/feedback'
import { ReasonPrompt } from '../../views/reason-prompt/reason-prompt'

const words = reviews.display

interface DisplayProps {
  readonly review: ReviewView
  readonly onDone: () => Promise<void>
}

async function settle(done: string, onDone: () => Promise<void>) {
  toastSuccess(done)
  await onDone()
}

function PutBack({ review, onDone }: DisplayProps) {
  const { run, busy, error } = useWrite(putBackWork)
  const putBack = async () => {
    const { title, content, confirm: confirmText, cancel: cancelText } = words.putBackQuestion
    if (!(await confirm({ title, content, confirmText, cancelText }))) return
    const reply = await run({ workId: review.workId })
    if (reply?.ok) await settle(words.putBackDone, onDone)
  }
  return (
    <>
      <FailureNotice id="put-back-error" error={error} />
      <Button id="put-back" text={words.putBack} busy={busy} onClick={() => void putBack()} />
    </>
  )
}

function TakeDown({ review, onDone }: DisplayProps) {
  const { run, busy, error } = useWrite(takeDownWork)
  const [open, setOpen] = useState(false)

  const takeDown = async (reason: string) => {
    const reply = await run({ workId: review.workId, reason })
    if (!reply?.ok) return
    setOpen(false)
    await settle(words.takenDown, onDone)
  }
  return (
    <>
      <Button id="take-down" kind="danger" text={words.takeDown} onClick={() => setOpen(true)} />
      <ReasonPrompt
        id="take-down"
        {...{ open, busy, error }}
        words={words.takeDownWhy}
        onClose={() => setOpen(false)}
        onConfirm={(reason) => void takeDown(reason)}
      />
    </>
  )
}

/** Province only: whether an accepted work is shown. A taken-down one can be put back, a public one taken down. */
export function DisplayControls({ review, onDone }: DisplayProps) {
  if (review.takenDown) return <PutBack review={review} onDone={onDone} />
  return review.isPublic ? <TakeDown review={review} onDone={onDone} /> : null
}
