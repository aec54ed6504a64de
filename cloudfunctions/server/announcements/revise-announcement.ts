import { type reviseAnnouncement as action } from '#shared/contract/announcements/announcements'
import { revise } from '#shared/domain/announcement/change'
import { type Season } from '#shared/domain/season/season'
import { type Writes } from '../platform/use-case'
import { documents } from '../platform/documents'
import { currentSeason } from '../records/season-repository'
import { announcementInScope, saveAnnouncement } from '../records/announcement-repository'
import { announcementReceiptOf } from './announcement-view'
import { requireHarmless } from './require-harmless'

export const reviseAnnouncement: Writes<typeof action, Season> = {
  prepare: async (input, { caller }) => {
    const season = await currentSeason()
    await announcementInScope(documents, input.announcementId, caller, season)
    await requireHarmless(input, caller.openid)
    return season
  },
  write: async ({ announcementId, expectedVersion, ...text }, { caller, now }, transaction, season) => {
    const announcement = await announcementInScope(transaction, announcementId, caller, season)
    const transition = revise(announcement, expectedVersion, text, caller.personId, now)
    await saveAnnouncement(transaction, transition)
    return announcementReceiptOf(transition.announcement)
  },
}
