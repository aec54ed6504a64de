import {
  type AnnouncementCard,
  type AnnouncementChangeView,
  type AnnouncementReceipt,
  type AnnouncementView,
} from '#shared/contract/announcements/announcements'
import { type Announcement, type AnnouncementChange } from '#shared/domain/announcement/announcement'
import { optional } from '../platform/optional'

export const announcementCardOf = (announcement: Announcement): AnnouncementCard => {
  const { id, unitId, kind, title, publishedAt, revisedAt, pinned } = announcement
  return { announcementId: id, unitId, kind, title, publishedAt, ...optional('revisedAt', revisedAt), pinned }
}

export const announcementViewOf = (announcement: Announcement): AnnouncementView => ({
  ...announcementCardOf(announcement),
  body: announcement.body,
  version: announcement.version,
})

export const announcementReceiptOf = ({ id, version }: Announcement): AnnouncementReceipt => ({
  announcementId: id,
  version,
})

/** Without who did it. */
export const changeViewOf = (change: AnnouncementChange): AnnouncementChangeView => {
  const { version, at, event, kind, title, body, reason } = change
  return { version, at, event, kind, title, body, ...optional('reason', reason) }
}
