import { type reviseAnnouncement as action } from '#shared/contract/announcements/announcements'
import { revise } from '#shared/domain/announcement/change'
import { type Writes } from '../platform/use-case'
import { documents } from '../platform/documents'
import { announcementInScope, saveAnnouncement } from '../records/announcement-repository'
import { announcementReceiptOf } from './announcement-view'
import { requireHarmless } from './require-harmless'

export const reviseAnnouncement: Writes<typeof action> = {
  prepare: async (input, { caller }) => {
    await announcementInScope(documents, input.announcementId, caller)
    await requireHarmless(input, caller.openid)
  },
  write: async ({ announcementId, expectedVersion, ...text }, { caller, now }, transaction) => {
    const announcement = await announcementInScope(transaction, announcementId, caller)
    const transition = revise(announcement, expectedVersion, text, caller.personId, now)
    await saveAnnouncement(transaction, transition)
    return announcementReceiptOf(transition.announcement)
  },
}
