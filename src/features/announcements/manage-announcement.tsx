import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { type AnnouncementView, pinAnnouncement } from '#shared/contract/announcements/announcements'
import { announcements } from '#shared/texts/announcements'
import { useWrite } from '../../api/use-write'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { ListRow } from '../../components/list-row/list-row'
import { SectionTitle } from '../../components/section-title/section-title'
import { toastSuccess } from '../../platform/feedback'
import { WithdrawAnnouncement } from './withdraw-announcement'
import './announcements.scss'

const words = announcements.manage

export interface ManageAnnouncementProps {
  readonly announcement: AnnouncementView
  readonly onWithdrawn: () => void
}

/** What can be done with an announcement besides writing: putting it first, taking it back. */
export function ManageAnnouncement({ announcement, onWithdrawn }: ManageAnnouncementProps) {
  const { run, busy, error, reset } = useWrite(pinAnnouncement)
  const { announcementId, version, pinned } = announcement
  const text = pinned ? words.unpin : words.pin

  // An answer that was lost says nothing against what has been done all the same.
  useEffect(reset, [version, reset])
  const pin = async () => {
    const reply = await run({ announcementId, expectedVersion: version, pinned: !pinned })
    if (reply?.ok) toastSuccess(pinned ? words.unpinnedDone : words.pinnedDone)
  }
  return (
    <>
      <SectionTitle title={words.title} />
      <Card flush>
        <ListRow
          title={text}
          second={words.pinSecond}
          aside={
            <Button
              id={pinned ? 'unpin' : 'pin'}
              kind="quiet"
              text={text}
              busy={busy}
              onClick={() => void pin()}
            />
          }
        />
      </Card>
      <View className="announcement__actions">
        <FailureNotice id="pin-error" error={error} />
        <WithdrawAnnouncement announcement={announcement} onWithdrawn={onWithdrawn} />
      </View>
    </>
  )
}
