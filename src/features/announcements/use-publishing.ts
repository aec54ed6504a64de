import { type CallError } from '#shared/contract/action'
import {
  type AnnouncementView,
  publishAnnouncement,
  reviseAnnouncement,
} from '#shared/contract/announcements/announcements'
import { type AnnouncementText } from '#shared/domain/announcement/announcement'
import { useWrite } from '../../api/use-write'

export interface Publishing {
  readonly busy: boolean
  readonly error?: CallError
  /** The announcement's id once it is out. */
  readonly publish: (unitId: string, text: AnnouncementText) => Promise<string | undefined>
  /** The refusal is dealt with. */
  readonly reset: () => void
}

/** Puts a new text before everyone, or another text in the place of the one published. */
export function usePublishing(published: AnnouncementView | undefined): Publishing {
  const publishing = useWrite(publishAnnouncement)
  const revising = useWrite(reviseAnnouncement)
  const error = publishing.error ?? revising.error
  return {
    busy: publishing.busy || revising.busy,
    ...(error ? { error } : {}),
    reset: () => {
      publishing.reset()
      revising.reset()
    },
    publish: async (unitId, { kind, title, body }) => {
      const text = { kind, title: title.trim(), body: body.trim() }
      const reply = published
        ? await revising.run({
            announcementId: published.announcementId,
            expectedVersion: published.version,
            ...text,
          })
        : await publishing.run({ unitId, ...text })
      return reply?.ok ? reply.value.announcementId : undefined
    },
  }
}
