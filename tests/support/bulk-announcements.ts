import {
  type Announcement,
  ANNOUNCEMENT_KINDS,
  announcementKeysOf,
  type AnnouncementListKeys,
} from '#shared/domain/announcement/announcement'
import { publish } from '#shared/domain/announcement/change'
import { ROOT_UNIT_ID } from '#shared/domain/season/unit'
import { rankOf } from '#shared/domain/rank'
import { BUSY_UNIT } from './bulk-work'

export interface BulkAnnouncement {
  readonly announcement: Announcement
  readonly keys: AnnouncementListKeys
  /** As it is stored. */
  readonly change: object
}

/** So many announcements between `from` and `to` (epoch ms), by the product's own rules: every other one of a unit's, every tenth pinned. */
export function* bulkAnnouncements(count: number, from: number, to: number): Generator<BulkAnnouncement> {
  for (let at = 0; at < count; at += 1) {
    const ofRoot = at % 2 === 0
    const kind = ANNOUNCEMENT_KINDS[Math.floor(at / 2) % ANNOUNCEMENT_KINDS.length] ?? 'notice'
    const id = `bulk${String(at).padStart(12, '0')}`
    const text = { kind, title: `第${at}号通知`, body: '请各单位于月底前报送。\n'.repeat(20).trim() }
    const publishedAt = from + Math.floor(((to - from) * at) / count)
    const unitId = ofRoot ? ROOT_UNIT_ID : BUSY_UNIT
    const { announcement, change } = publish(id, unitId, text, 'bulkofficer0000000000000', publishedAt)
    const shown = { ...announcement, pinned: at % 20 < 2 }
    yield {
      announcement: shown,
      keys: announcementKeysOf(shown),
      change: { ...change, rank: rankOf(1, `${id}v00000001`) },
    }
  }
}
