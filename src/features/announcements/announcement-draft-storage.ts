import { keyValueStorage } from '../../platform/key-value-storage'
import { type AnnouncementDraft, parseDraft } from './announcement-draft'

/** The draft one person keeps on this phone: of a new announcement, or of a change to one. */
export function announcementDraftStorage(personId: string, announcementId: string | undefined) {
  const key = `announcement.${personId}.${announcementId ?? 'new'}`
  return {
    read: () => parseDraft(keyValueStorage.read(key)),
    /** False when the phone has no room. */
    write: (draft: AnnouncementDraft) => keyValueStorage.write(key, draft),
    remove: () => keyValueStorage.remove(key),
  }
}
