import { type readAnnouncement as action } from '#shared/contract/announcements/announcements'
import { Refusal } from '#shared/domain/refusal'
import { type Reads } from '../platform/use-case'
import { documents } from '../platform/documents'
import { announcements } from '../records/announcement-repository'
import { announcementViewOf } from './announcement-view'

export const readAnnouncement: Reads<typeof action> = {
  read: async ({ announcementId }) => {
    const announcement = await announcements.find(documents, announcementId)
    if (!announcement || announcement.withdrawnAt !== undefined) throw new Refusal('NOT_FOUND')
    return announcementViewOf(announcement)
  },
}
