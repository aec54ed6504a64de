import { type Page } from '#shared/contract/action'
import { type AnnouncementCard, listAnnouncements } from '#shared/contract/announcements/announcements'
import { type Query, useQuery } from '../../api/use-query'

const SHOWN = 3
const STALE_AFTER_MS = 5 * 60_000

/** The few that stand first in everyone's list: what the province pinned, then the newest. */
export const useLatestAnnouncements = (): Query<Page<AnnouncementCard>> =>
  useQuery(listAnnouncements, { atMost: SHOWN }, { staleAfterMs: STALE_AFTER_MS })

/** The result that stands first: what the province pinned, else the newest. */
export const useLatestResult = (): Query<Page<AnnouncementCard>> =>
  useQuery(listAnnouncements, { kind: 'result', atMost: 1 }, { staleAfterMs: STALE_AFTER_MS })
