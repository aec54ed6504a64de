import { action, type Page } from '#shared/contract/action'
import {
  type AnnouncementEvent,
  type AnnouncementKind,
  type AnnouncementText,
} from '#shared/domain/announcement/announcement'

/** An announcement in a list. */
export interface AnnouncementCard {
  readonly announcementId: string
  /** In whose name; shown with the unit's name. */
  readonly unitId: string
  readonly kind: AnnouncementKind
  readonly title: string
  readonly publishedAt: number
  readonly revisedAt?: number
  readonly pinned: boolean
}

export interface AnnouncementView extends AnnouncementCard {
  readonly body: string
  /** For whoever changes it. */
  readonly version: number
}

/** What a write answers. */
export interface AnnouncementReceipt {
  readonly announcementId: string
  readonly version: number
}

/**
 * Everyone's list: what the province pinned first, then the newest. With a unit only its own, what it pinned first: the pin
 * of a unit holds in its own list alone. A page of them, or at most so many.
 */
export const listAnnouncements = action<
  { unitId?: string; kind?: AnnouncementKind; atMost?: number; cursor?: string },
  Page<AnnouncementCard>
>({ name: 'announcements.list', unit: 'api', access: 'anyone', effect: 'read' })

/** What was withdrawn answers like what never was. */
export const readAnnouncement = action<{ announcementId: string }, AnnouncementView>({
  name: 'announcements.read',
  unit: 'api',
  access: 'anyone',
  effect: 'read',
})

export interface AnnouncementChangeView extends AnnouncementText {
  readonly version: number
  readonly at: number
  readonly event: AnnouncementEvent
  readonly reason?: string
}

/** For its officers, also once it is withdrawn: every text it ever had, oldest first, at most the first 200 changes. */
export const readAnnouncementHistory = action<
  { announcementId: string },
  { unitId: string; changes: readonly AnnouncementChangeView[] }
>({ name: 'announcements.readHistory', unit: 'api', access: 'staff', effect: 'read' })

/** WeChat's text check refuses with TEXT_RISKY and `parts`: title, body or both. */
export const publishAnnouncement = action<AnnouncementText & { unitId: string }, AnnouncementReceipt>({
  name: 'announcements.publish',
  unit: 'api',
  access: 'staff',
  effect: 'write',
})

/** Changes the text of an announcement; the former one stays in its history. */
export const reviseAnnouncement = action<
  AnnouncementText & { announcementId: string; expectedVersion: number },
  AnnouncementReceipt
>({ name: 'announcements.revise', unit: 'api', access: 'staff', effect: 'write' })

/** Puts an announcement above the others of its unit, or takes it down from there. */
export const pinAnnouncement = action<
  { announcementId: string; expectedVersion: number; pinned: boolean },
  AnnouncementReceipt
>({ name: 'announcements.pin', unit: 'api', access: 'staff', effect: 'write' })

/** For good; the reason is kept in its history. */
export const withdrawAnnouncement = action<
  { announcementId: string; expectedVersion: number; reason: string },
  AnnouncementReceipt
>({ name: 'announcements.withdraw', unit: 'api', access: 'staff', effect: 'write' })

export const announcementsActions = {
  listAnnouncements,
  readAnnouncement,
  readAnnouncementHistory,
  publishAnnouncement,
  reviseAnnouncement,
  pinAnnouncement,
  withdrawAnnouncement,
}
