import { type announcementsActions } from '#shared/contract/announcements/announcements'
import { type HandlersOf } from '../platform/use-case'
import { listAnnouncements } from './list-announcements'
import { pinAnnouncement } from './pin-announcement'
import { publishAnnouncement } from './publish-announcement'
import { readAnnouncement } from './read-announcement'
import { readAnnouncementHistory } from './read-announcement-history'
import { reviseAnnouncement } from './revise-announcement'
import { withdrawAnnouncement } from './withdraw-announcement'

export { announcementsSchemas as schemas } from '#shared/contract/announcements/announcements.schema'

export const handlers = {
  listAnnouncements,
  readAnnouncement,
  readAnnouncementHistory,
  publishAnnouncement,
  reviseAnnouncement,
  pinAnnouncement,
  withdrawAnnouncement,
} satisfies HandlersOf<typeof announcementsActions>
