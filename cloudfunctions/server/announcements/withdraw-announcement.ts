import { type withdrawAnnouncement as action } from '#shared/contract/announcements/announcements'
import { withdraw } from '#shared/domain/announcement/change'
import { type Season } from '#shared/domain/season/season'
import { type Writes } from '../platform/use-case'
import { currentSeason } from '../records/season-repository'
import { announcementInScope, saveAnnouncement } from '../records/announcement-repository'
import { announcementReceiptOf } from './announcement-view'

export const withdrawAnnouncement: Writes<typeof action, Season> = {
  prepare: () => currentSeason(),
  write: async ({ announcementId, expectedVersion, reason }, { caller, now }, transaction, season) => {
    const announcement = await announcementInScope(transaction, announcementId, caller, season)
    const transition = withdraw(announcement, expectedVersion, reason, caller.personId, now)
    await saveAnnouncement(transaction, transition)
    return announcementReceiptOf(transition.announcement)
  },
}
