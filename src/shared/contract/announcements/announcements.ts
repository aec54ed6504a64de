import { action, type Page } from '#shared/contract/action'
import {
  type AnnouncementEvent,
  type AnnouncementKind,
  type AnnouncementText,
} from '#shared/domain/announcement/announcement'

/** An announcement in a list. */
export interface AnnouncementCard {
  readonly announcementId: string
  /** Its unit; shown with the unit's name. */
  readonly unitId: string
  readonly kind: AnnouncementKind
  readonly title: string
  readonly publishedAt: number
  readonly revisedAt?: number
  readonly pinned: boolean
}

export interface AnnouncementView extends AnnouncementCard {
  readonly body: string
  /** A change must name it. */
  readonly version: number
}

/** The answer of a write. */
export interface AnnouncementReceipt {
  readonly announcementId: string
  readonly version: number
}

/**
 * Everyone's list: first what the province pinned, then the newest. With a unit: only its announcements, its own pins first. A
 * unit's pin counts only in its own list. A page, or at most `atMost` items.
 */
export const listAnnouncements = action<
  { unitId?: string; kind?: AnnouncementKind; atMost?: number; cursor?: string },
  Page<AnnouncementCard>
>({ name: 'announcements.list', unit: 'api', access: 'anyone', effect: 'read', shows: ['announcements'] })

/** Withdrawn announcements answer like unknown ones. */
export const readAnnouncement = action<{ announcementId: string }, AnnouncementView>({
  name: 'announcements.read',
  unit: 'api',
  access: 'anyone',
  effect: 'read',
  shows: ['announcements'],
})

export interface AnnouncementChangeView extends AnnouncementText {
  readonly version: number
  readonly at: number
  readonly event: AnnouncementEvent
  readonly reason?: string
}

/** For the unit's officers, also after withdrawal: every text, oldest first, at most the first 200 changes. */
export const readAnnouncementHistory = action<
  { announcementId: string },
  { unitId: string; changes: readonly AnnouncementChangeView[] }
>({
  name: 'announcements.readHistory',
  unit: 'api',
  access: 'staff',
  effect: 'read',
  shows: ['announcements'],
})

/** WeChat's text check refuses with TEXT_RISKY and `parts`: title, body or both. */
export const publishAnnouncement = action<AnnouncementText & { unitId: string }, AnnouncementReceipt>({
  name: 'announcements.publish',
  unit: 'api',
  access: 'staff',
  effect: 'write',
  changes: ['announcements'],
})

/** Changes the text of an announcement; the former one stays in its history. */
export const reviseAnnouncement = action<
  AnnouncementText & { announcementId: string; expectedVersion: number },
  AnnouncementReceipt
>({ name: 'announcements.revise', unit: 'api', access: 'staff', effect: 'write', changes: ['announcements'] })

/** Pins an announcement above the others of its unit, or unpins it. */
export const pinAnnouncement = action<
  { announcementId: string; expectedVersion: number; pinned: boolean },
  AnnouncementReceipt
>({
  name: 'announcements.pin',
  unit: 'api',
  access: 'staff',
  effect: 'write',
  looksAgain: true,
  changes: ['announcements'],
})

/** Withdraws it for good; its history keeps the reason. */
export const withdrawAnnouncement = action<
  { announcementId: string; expectedVersion: number; reason: string },
  AnnouncementReceipt
>({
  name: 'announcements.withdraw',
  unit: 'api',
  access: 'staff',
  effect: 'write',
  looksAgain: true,
  changes: ['announcements'],
})

export const announcementsActions = {
  listAnnouncements,
  readAnnouncement,
  readAnnouncementHistory,
  publishAnnouncement,
  reviseAnnouncement,
  pinAnnouncement,
  withdrawAnnouncement,
}
