import {
  type Announcement,
  type AnnouncementChange,
  type AnnouncementEvent,
  type AnnouncementText,
} from '#shared/domain/announcement/announcement'
import { Refusal } from '#shared/domain/refusal'

/** An announcement after a change, with the row of history that tells it. */
export interface AnnouncementTransition {
  readonly announcement: Announcement
  readonly change: AnnouncementChange
}

const transitionTo = (
  announcement: Announcement,
  event: AnnouncementEvent,
  actorId: string,
  now: number,
  reason?: string,
): AnnouncementTransition => {
  const { id, version, kind, title, body } = announcement
  const told = reason === undefined ? {} : { reason }
  return {
    announcement,
    change: { announcementId: id, version, at: now, event, actorId, kind, title, body, ...told },
  }
}

/** Refuses what was withdrawn as if it had never been, and a change of what has changed since it was looked at. */
function next(announcement: Announcement, expectedVersion: number): Announcement {
  const { version, withdrawnAt } = announcement
  if (withdrawnAt !== undefined) throw new Refusal('NOT_FOUND')
  if (version !== expectedVersion) throw new Refusal('ANNOUNCEMENT_CHANGED', { version })
  return { ...announcement, version: version + 1 }
}

export const publish = (
  id: string,
  unitId: string,
  text: AnnouncementText,
  actorId: string,
  now: number,
): AnnouncementTransition =>
  transitionTo(
    { id, unitId, ...text, version: 1, publishedAt: now, pinned: false },
    'published',
    actorId,
    now,
  )

/** Another text under the same id; when it was published, and its place in the lists, stay. */
export const revise = (
  announcement: Announcement,
  expectedVersion: number,
  text: AnnouncementText,
  actorId: string,
  now: number,
): AnnouncementTransition =>
  transitionTo({ ...next(announcement, expectedVersion), ...text, revisedAt: now }, 'revised', actorId, now)

export const pin = (
  announcement: Announcement,
  expectedVersion: number,
  pinned: boolean,
  actorId: string,
  now: number,
): AnnouncementTransition =>
  transitionTo(
    { ...next(announcement, expectedVersion), pinned },
    pinned ? 'pinned' : 'unpinned',
    actorId,
    now,
  )

/** For good: what was withdrawn by mistake is published anew. */
export const withdraw = (
  announcement: Announcement,
  expectedVersion: number,
  reason: string,
  actorId: string,
  now: number,
): AnnouncementTransition =>
  transitionTo(
    { ...next(announcement, expectedVersion), pinned: false, withdrawnAt: now },
    'withdrawn',
    actorId,
    now,
    reason,
  )
