import { useState } from 'react'
import { listGallery, readPublicWork } from '#shared/contract/gallery/gallery'
import { putBackWork, type ReviewView, takeDownWork } from '#shared/contract/reviews/reviews'
import { common } from '#shared/texts/common'
import { reviews } from '#shared/texts/reviews'
import { REASON_MAX_LENGTH, saysWhy } from '#shared/domain/reason'
import { queryCache } from '../../api/query-cache'
import { useWrite } from '../../api/use-write'
import { Button } from '../../components/button/button'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { FormField } from '../../components/form-field/form-field'
import { Sheet } from '../../components/sheet/sheet'
import { TextArea } from '../../components/text-input/text-area'
import { confirm, toastSuccess } from '../../platform/feedback'

const words = reviews.display

interface DisplayProps {
  readonly review: ReviewView
  readonly onDone: () => Promise<void>
}

async function settle(done: string, onDone: () => Promise<void>) {
  queryCache.invalidate(listGallery, readPublicWork)
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
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const missing = !saysWhy(reason)

  const takeDown = async () => {
    setAsked(true)
    if (missing) return
    const reply = await run({ workId: review.workId, reason: reason.trim() })
    if (!reply?.ok) return
    setOpen(false)
    await settle(words.takenDown, onDone)
  }
  return (
    <>
      <Button id="take-down" kind="danger" text={words.takeDown} onClick={() => setOpen(true)} />
      <Sheet
        open={open}
        title={words.takeDownTitle}
        closeLabel={common.close}
        onClose={() => setOpen(false)}
        bottom={
          <>
            <FailureNotice id="take-down-error" error={error} />
            <Button id="confirm-take-down" text={words.confirm} busy={busy} onClick={() => void takeDown()} />
          </>
        }
      >
        <FormField
          label={words.reason}
          help={words.takeDownHelp}
          {...(asked && missing ? { error: words.reasonMissing } : {})}
        >
          <TextArea
            id="take-down-reason"
            label={words.reason}
            value={reason}
            placeholder={words.placeholder}
            maxLength={REASON_MAX_LENGTH}
            wrong={asked && missing}
            onChange={setReason}
          />
        </FormField>
      </Sheet>
    </>
  )
}

/** Province only: whether an accepted work is shown. A taken-down one can be put back, a public one taken down. */
export function DisplayControls({ review, onDone }: DisplayProps) {
  if (review.takenDown) return <PutBack review={review} onDone={onDone} />
  return review.isPublic ? <TakeDown review={review} onDone={onDone} /> : null
}
