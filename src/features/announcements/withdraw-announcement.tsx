import { useState } from 'react'
import { type AnnouncementView, withdrawAnnouncement } from '#shared/contract/announcements/announcements'
import { announcements } from '#shared/texts/announcements'
import { common } from '#shared/texts/common'
import { REASON_MAX_LENGTH, saysWhy } from '#shared/domain/reason'
import { useWrite } from '../../api/use-write'
import { Button } from '../../components/button/button'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { FormField } from '../../components/form-field/form-field'
import { Sheet } from '../../components/sheet/sheet'
import { TextArea } from '../../components/text-input/text-area'
import { toastSuccess } from '../../platform/feedback'
import { plainLines } from './announcement-draft'
import { invalidateAnnouncements } from './use-publishing'

const words = announcements.manage

export interface WithdrawAnnouncementProps {
  readonly announcement: AnnouncementView
  readonly onWithdrawn: () => void
}

/** Takes an announcement back for good, with a reason that its history keeps. */
export function WithdrawAnnouncement({ announcement, onWithdrawn }: WithdrawAnnouncementProps) {
  const { run, busy, error } = useWrite(withdrawAnnouncement)
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const missing = !saysWhy(reason)

  const withdraw = async () => {
    setAsked(true)
    if (missing) return
    const { announcementId, version } = announcement
    const reply = await run({ announcementId, expectedVersion: version, reason: reason.trim() })
    if (reply) invalidateAnnouncements()
    if (!reply?.ok) return
    setOpen(false)
    onWithdrawn()
    toastSuccess(words.withdrawn)
  }
  return (
    <>
      <Button id="withdraw-announcement" kind="danger" text={words.withdraw} onClick={() => setOpen(true)} />
      <Sheet
        open={open}
        title={words.withdraw}
        closeLabel={common.close}
        onClose={() => setOpen(false)}
        bottom={
          <>
            <FailureNotice id="withdraw-error" error={error} />
            <Button
              id="confirm-withdraw"
              text={words.confirmWithdraw}
              busy={busy}
              onClick={() => void withdraw()}
            />
          </>
        }
      >
        <FormField
          label={words.reason}
          help={words.withdrawHelp}
          {...(asked && missing ? { error: words.reasonMissing } : {})}
        >
          <TextArea
            id="withdraw-reason"
            label={words.reason}
            value={reason}
            placeholder={words.reasonPlaceholder}
            maxLength={REASON_MAX_LENGTH}
            wrong={asked && missing}
            onChange={(text) => setReason(plainLines(text))}
          />
        </FormField>
      </Sheet>
    </>
  )
}
