import { type withdrawAnnouncement as action } from '#shared/contract/announcements/announcements'
import { withdraw } from '#shared/domain/announcement/change'
import { type Writes } from '../platform/use-case'
import { announcementInScope, saveAnnouncement } from '../records/announcement-repository'
import { announcementReceiptOf } from './announcement-view'

export const withdrawAnnouncement: Writes<typeof action> = {
  write: async ({ announcementId, expectedVersion, reason }, { caller, now }, transaction) => {
    const announcement = await announcementInScope(transaction, announcementId, caller)
    const transition = withdraw(announcement, expectedVersion, reason, caller.personId, now)
    await saveAnnouncement(transaction, transition)
    return announcementReceiptOf(transition.announcement)
  },
}
