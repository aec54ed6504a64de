import { useState } from 'react'
import { type AnnouncementView, withdrawAnnouncement } from '#shared/contract/announcements/announcements'
import { announcements } from '#shared/texts/announcements'
import { useWrite } from '../../api/use-write'
import { Button } from '../../components/button/button'
import { toastSuccess } from '../../platform/feedback'
import { ReasonPrompt } from '../../views/reason-prompt/reason-prompt'
import { plainLines } from './announcement-draft'

const words = announcements.manage

export interface WithdrawAnnouncementProps {
  readonly announcement: AnnouncementView
  readonly onWithdrawn: () => void
}

/** Takes an announcement back for good, with a reason that its history keeps. */
export function WithdrawAnnouncement({ announcement, onWithdrawn }: WithdrawAnnouncementProps) {
  const { run, busy, error } = useWrite(withdrawAnnouncement)
  const [open, setOpen] = useState(false)

  const withdraw = async (reason: string) => {
    const { announcementId, version } = announcement
    const reply = await run({ announcementId, expectedVersion: version, reason })
    if (!reply?.ok) return
    setOpen(false)
    onWithdrawn()
    toastSuccess(words.withdrawn)
  }
  return (
    <>
      <Button id="withdraw-announcement" kind="danger" text={words.withdraw} onClick={() => setOpen(true)} />
      <ReasonPrompt
        id="withdraw"
        {...{ open, busy, error }}
        words={words.withdrawWhy}
        onClose={() => setOpen(false)}
        onConfirm={(reason) => void withdraw(plainLines(reason))}
      />
    </>
  )
}
