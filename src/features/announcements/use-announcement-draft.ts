import { useRef, useState } from 'react'
import { type AnnouncementView } from '#shared/contract/announcements/announcements'
import { type AnnouncementDraft, EMPTY_DRAFT, isOvertaken, isSameText, textOf } from './announcement-draft'
import { announcementDraftStorage } from './announcement-draft-storage'

export interface DraftWriting {
  readonly draft: AnnouncementDraft
  /** The draft with what the page has not drawn yet. */
  readonly latest: () => AnnouncementDraft
  /** Something is written that is not published. */
  readonly touched: boolean
  readonly change: (patch: Partial<AnnouncementDraft>) => void
  /** The phone has no room for it. */
  readonly notKept: boolean
  /** Somebody else published another text meanwhile: the writer chooses before they go on. */
  readonly overtaken: boolean
  readonly keepMine: () => void
  readonly takeTheirs: () => void
  /** It is published: nothing is kept any more. */
  readonly forget: () => void
}

/** What an officer writes, kept on their phone with every letter; untouched, it follows what is published. */
export function useAnnouncementDraft(
  personId: string,
  published: AnnouncementView | undefined,
): DraftWriting {
  const [storage] = useState(() => announcementDraftStorage(personId, published?.announcementId))
  const [written, setWritten] = useState(storage.read)
  const newest = useRef(written)
  const [notKept, setNotKept] = useState(false)
  const text = published && textOf(published)
  const untouched = text ? { ...text, base: text } : EMPTY_DRAFT
  const draft = written ?? untouched
  const latest = () => newest.current ?? untouched

  const write = (next: AnnouncementDraft | undefined) => {
    newest.current = next
    setWritten(next)
  }
  const keep = (next: AnnouncementDraft) => {
    write(next)
    setNotKept(!storage.write(next))
  }
  const forget = () => {
    storage.remove()
    write(undefined)
    setNotKept(false)
  }
  return {
    draft,
    latest,
    touched: written !== undefined,
    change: (patch) => {
      const next = { ...latest(), ...patch }
      if (next.base && isSameText(next, next.base)) forget()
      else keep(next)
    },
    notKept,
    overtaken: isOvertaken(draft, text),
    keepMine: () => keep({ ...latest(), ...(text ? { base: text } : {}) }),
    takeTheirs: forget,
    forget,
  }
}
