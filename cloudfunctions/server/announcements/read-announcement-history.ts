import { type readAnnouncementHistory as action } from '#shared/contract/announcements/announcements'
import { type Reads } from '../platform/use-case'
import { documents } from '../platform/documents'
import { announcementInScope, changesOf } from '../records/announcement-repository'
import { changeViewOf } from './announcement-view'

export const readAnnouncementHistory: Reads<typeof action> = {
  read: async ({ announcementId }, { caller }) => {
    const { unitId } = await announcementInScope(documents, announcementId, caller)
    return { unitId, changes: (await changesOf(announcementId)).map(changeViewOf) }
  },
}
