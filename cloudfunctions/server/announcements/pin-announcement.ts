import { type pinAnnouncement as action } from '#shared/contract/announcements/announcements'
import { pin } from '#shared/domain/announcement/change'
import { type Season } from '#shared/domain/season/season'
import { type Writes } from '../platform/use-case'
import { currentSeason } from '../records/season-repository'
import { announcementInScope, saveAnnouncement } from '../records/announcement-repository'
import { announcementReceiptOf } from './announcement-view'

export const pinAnnouncement: Writes<typeof action, Season> = {
  prepare: () => currentSeason(),
  write: async ({ announcementId, expectedVersion, pinned }, { caller, now }, transaction, season) => {
    const announcement = await announcementInScope(transaction, announcementId, caller, season)
    const transition = pin(announcement, expectedVersion, pinned, caller.personId, now)
    await saveAnnouncement(transaction, transition)
    return announcementReceiptOf(transition.announcement)
  },
}
