import {
  type Announcement,
  type AnnouncementChange,
  announcementKeysOf,
} from '#shared/domain/announcement/announcement'
import { type AnnouncementTransition } from '#shared/domain/announcement/change'
import { mayAnnounceFor } from '#shared/domain/announcement/may-announce'
import { type Caller } from '#shared/domain/access/roles'
import { Refusal } from '#shared/domain/refusal'
import { rankOf } from '#shared/domain/rank'
import { collection } from '../platform/collection'
import { type DocumentReader, type DocumentTransaction } from '../platform/documents'
import { lineOfUnit } from './unit-repository'

export const announcements = collection('announcements', announcementKeysOf)

const changes = collection<AnnouncementChange, { rank: string }>(
  'announcementChanges',
  ({ version }, id) => ({
    rank: rankOf(version, id),
  }),
)

/** An announcement of a unit the caller speaks for; others answer like none. */
export async function announcementInScope(
  reader: DocumentReader,
  id: string,
  caller: Caller,
): Promise<Announcement> {
  const announcement = await announcements.find(reader, id)
  const line = announcement ? await lineOfUnit(reader, announcement.unitId) : []
  if (!announcement || !mayAnnounceFor(caller, line)) throw new Refusal('NOT_FOUND')
  return announcement
}

/** Saves a changed announcement with its new history row. */
export async function saveAnnouncement(
  transaction: DocumentTransaction,
  { announcement, change }: AnnouncementTransition,
): Promise<void> {
  await announcements.save(transaction, announcement)
  const id = `${announcement.id}v${String(change.version).padStart(8, '0')}`
  await changes.save(transaction, change, id)
}

const MAX_CHANGES = 200

export async function changesOf(announcementId: string): Promise<readonly AnnouncementChange[]> {
  const { items } = await changes.page({
    ...{ equal: { announcementId }, rank: 'rank', order: 'asc', limit: MAX_CHANGES },
  })
  return items
}
