/** How an announcement stands for everyone; one that was never published answers like none. */
export type AnnouncementStanding = 'published' | 'withdrawn' | 'unknown'

/** No announcements are kept yet: their cards lead nowhere. */
export const findAnnouncement = (_id: string): Promise<AnnouncementStanding> => Promise.resolve('unknown')
