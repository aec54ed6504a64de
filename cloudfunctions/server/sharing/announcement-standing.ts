import { announcements } from '../records/announcement-repository'
import { documents } from '../platform/documents'

/** How an announcement stands for everyone: each was public from the first, so that its withdrawal is no secret. */
export type AnnouncementStanding = 'published' | 'withdrawn' | 'unknown'

export async function announcementStanding(id: string): Promise<AnnouncementStanding> {
  const announcement = await announcements.find(documents, id)
  if (!announcement) return 'unknown'
  return announcement.withdrawnAt === undefined ? 'published' : 'withdrawn'
}
