import {
  type Announcement,
  type AnnouncementChange,
  announcementKeysOf,
  type AnnouncementListKeys,
} from '#shared/domain/announcement/announcement'
import { type AnnouncementTransition } from '#shared/domain/announcement/change'
import { mayAnnounceFor } from '#shared/domain/announcement/may-announce'
import { type Caller } from '#shared/domain/access/roles'
import { Refusal } from '#shared/domain/refusal'
import { type Season } from '#shared/domain/season/season'
import { rootUnit } from '#shared/domain/season/units'
import { rankOf } from '#shared/domain/rank'
import { type DocumentReader, type DocumentTransaction } from '../platform/documents'
import { listByRank } from '../platform/ranked-lists'

/** The announcement without its stored list keys: each save derives them anew. */
export async function findAnnouncement(reader: DocumentReader, id: string): Promise<Announcement | null> {
  const stored = await reader.find<Announcement & AnnouncementListKeys>('announcements', id)
  if (!stored) return null
  const { rank: _rank, unitRank: _unitRank, ...announcement } = stored
  return announcement
}

/** An announcement of a unit the caller speaks for; others answer like none. */
export async function announcementInScope(
  reader: DocumentReader,
  id: string,
  caller: Caller,
  season: Season,
): Promise<Announcement> {
  const announcement = await findAnnouncement(reader, id)
  if (!announcement || !mayAnnounceFor(caller, announcement.unitId, season)) throw new Refusal('NOT_FOUND')
  return announcement
}

/** Saves a changed announcement with its new history row. */
export async function saveAnnouncement(
  transaction: DocumentTransaction,
  { announcement, change }: AnnouncementTransition,
  season: Season,
): Promise<void> {
  const keys = announcementKeysOf(announcement, announcement.unitId === rootUnit(season).id)
  await transaction.save('announcements', announcement.id, { ...announcement, ...keys })
  const id = `${announcement.id}v${String(change.version).padStart(8, '0')}`
  await transaction.save('announcementChanges', id, { ...change, rank: rankOf(change.version, id) })
}

const MAX_CHANGES = 200

export async function changesOf(announcementId: string): Promise<readonly AnnouncementChange[]> {
  const { items } = await listByRank<AnnouncementChange>({
    collection: 'announcementChanges',
    equal: { announcementId },
    rank: 'rank',
    order: 'asc',
    cursor: undefined,
    limit: MAX_CHANGES,
  })
  return items
}
