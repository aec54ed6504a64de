import { rankOf } from '#shared/domain/rank'
import { ROOT_UNIT_ID } from '#shared/domain/season/unit'

/** `notice` 通知, `result` 结果, `news` 动态. */
export const ANNOUNCEMENT_KINDS = ['notice', 'result', 'news'] as const
export type AnnouncementKind = (typeof ANNOUNCEMENT_KINDS)[number]

/** Our own bounds, in characters. */
export const ANNOUNCEMENT_TITLE_MAX_LENGTH = 60
export const ANNOUNCEMENT_BODY_MAX_LENGTH = 5000

/** What an officer writes: plain text, its lines kept. */
export interface AnnouncementText {
  readonly kind: AnnouncementKind
  readonly title: string
  readonly body: string
}

/** What a unit makes known to everyone. All instants are epoch ms. */
export interface Announcement extends AnnouncementText {
  readonly id: string
  /** In whose name: the province's root, or a unit below it. */
  readonly unitId: string
  /** Rises with every change; a change of a stale one is refused with ANNOUNCEMENT_CHANGED. */
  readonly version: number
  readonly publishedAt: number
  /** The last change of its text. */
  readonly revisedAt?: number
  readonly pinned: boolean
  /** Nobody but its officers finds it from then on. */
  readonly withdrawnAt?: number
}

export const ANNOUNCEMENT_EVENTS = ['published', 'revised', 'pinned', 'unpinned', 'withdrawn'] as const
export type AnnouncementEvent = (typeof ANNOUNCEMENT_EVENTS)[number]

/** One row of an announcement's history with the text as it then was; only ever added. */
export interface AnnouncementChange extends AnnouncementText {
  readonly announcementId: string
  /** The announcement's version after it: with the id it names the row. */
  readonly version: number
  readonly at: number
  readonly event: AnnouncementEvent
  readonly actorId: string
  /** Why it was withdrawn. */
  readonly reason?: string
}

/** The list keys of a stored announcement; undefined once it is withdrawn, so that no list can hold it. */
export interface AnnouncementListKeys {
  /** In everyone's list: what the province pinned first, then the newest. */
  readonly rank: string | undefined
  /** In its unit's list: what the unit pinned first, then the newest. */
  readonly unitRank: string | undefined
}

/** Added to the time of what is pinned: later than any time there is, and still 15 digits. */
const PINNED_FIRST = 900_000_000_000_000

/** The province's own pins hold in everyone's list too. */
export function announcementKeysOf(announcement: Announcement): AnnouncementListKeys {
  const { id, unitId, publishedAt, pinned, withdrawnAt } = announcement
  const rank = (first: boolean) =>
    withdrawnAt === undefined ? rankOf(publishedAt + (first ? PINNED_FIRST : 0), id) : undefined
  return { rank: rank(pinned && unitId === ROOT_UNIT_ID), unitRank: rank(pinned) }
}
