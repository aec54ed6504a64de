import { type AnnouncementCard } from '#shared/contract/announcements/announcements'
import { announcementRow as words } from '#shared/texts/announcement-row'
import { ListRow } from '../../components/list-row/list-row'
import { StatusTag } from '../../components/status-tag/status-tag'
import { openPage } from '../../platform/navigation'
import { routes } from '../../routes'

/** An announcement in a list; a tap opens it. */
export function AnnouncementRow({ card, unitName }: { card: AnnouncementCard; unitName: string }) {
  const { announcementId, kind, title, publishedAt, pinned } = card
  return (
    <ListRow
      id={`announcement-${announcementId}`}
      title={title}
      second={words.second(kind, unitName, publishedAt)}
      aside={pinned ? <StatusTag tone="red" text={words.pinned} /> : undefined}
      onClick={() => openPage(routes.announcement, { id: announcementId })}
    />
  )
}
