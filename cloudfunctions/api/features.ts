import { announcementsActions } from '#shared/contract/announcements/announcements'
import { auditActions } from '#shared/contract/audit/audit'
import { calendarActions } from '#shared/contract/calendar/calendar'
import { galleryActions } from '#shared/contract/gallery/gallery'
import { messagesActions } from '#shared/contract/messages/messages'
import { reviewsActions } from '#shared/contract/reviews/reviews'
import { rolesActions } from '#shared/contract/roles/roles'
import { manageSeasonActions } from '#shared/contract/season/manage-season'
import { seasonActions } from '#shared/contract/season/season'
import { searchActions } from '#shared/contract/search/search'
import { sessionActions } from '#shared/contract/session/session'
import { sharingActions } from '#shared/contract/sharing/sharing'
import { unitsActions } from '#shared/contract/units/units'
import { teamActions } from '#shared/contract/works/team'
import { uploadsActions } from '#shared/contract/works/uploads'
import { worksActions } from '#shared/contract/works/works'
import { feature } from '../server/dispatch/feature'

/** What this unit answers; a feature's handlers and schemas are loaded at its first use. */
export const features = [
  feature(sessionActions, () => import('../server/session/handlers')),
  feature(seasonActions, () => import('../server/season/handlers')),
  feature(manageSeasonActions, () => import('../server/season/manage-handlers')),
  feature(calendarActions, () => import('../server/calendar/handlers')),
  feature(galleryActions, () => import('../server/gallery/handlers')),
  feature(announcementsActions, () => import('../server/announcements/handlers')),
  feature(worksActions, () => import('../server/works/handlers')),
  feature(teamActions, () => import('../server/team/handlers')),
  feature(uploadsActions, () => import('../server/uploads/handlers')),
  feature(messagesActions, () => import('../server/messages/handlers')),
  feature(searchActions, () => import('../server/search/handlers')),
  feature(sharingActions, () => import('../server/sharing/handlers')),
  feature(reviewsActions, () => import('../server/reviews/handlers')),
  feature(unitsActions, () => import('../server/units/handlers')),
  feature(rolesActions, () => import('../server/roles/handlers')),
  feature(auditActions, () => import('../server/audit/handlers')),
]
