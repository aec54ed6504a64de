import { type pinAnnouncement as action } from '#shared/contract/announcements/announcements'
import { pin } from '#shared/domain/announcement/change'
import { type Writes } from '../platform/use-case'
import { announcementInScope, saveAnnouncement } from '../records/announcement-repository'
import { announcementReceiptOf } from './announcement-view'

export const pinAnnouncement: Writes<typeof action> = {
  write: async ({ announcementId, expectedVersion, pinned }, { caller, now }, transaction) => {
    const announcement = await announcementInScope(transaction, announcementId, caller)
    const transition = pin(announcement, expectedVersion, pinned, caller.personId, now)
    await saveAnnouncement(transaction, transition)
    return announcementReceiptOf(transition.announcement)
  },
}
