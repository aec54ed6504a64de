import { announcementsActions } from '#shared/contract/announcements/announcements'
import { galleryActions } from '#shared/contract/gallery/gallery'
import { reviewsActions } from '#shared/contract/reviews/reviews'
import { rolesActions } from '#shared/contract/roles/roles'
import { manageSeasonActions } from '#shared/contract/season/manage-season'
import { seasonActions } from '#shared/contract/season/season'
import { searchActions } from '#shared/contract/search/search'
import { sharingActions } from '#shared/contract/sharing/sharing'
import { sessionActions } from '#shared/contract/session/session'
import { teamActions } from '#shared/contract/works/team'
import { uploadsActions, worksActions } from '#shared/contract/works/works'

/** All actions there are. */
export const actions = {
  ...sessionActions,
  ...seasonActions,
  ...manageSeasonActions,
  ...rolesActions,
  ...worksActions,
  ...teamActions,
  ...uploadsActions,
  ...reviewsActions,
  ...galleryActions,
  ...searchActions,
  ...announcementsActions,
  ...sharingActions,
}

export type ActionKey = keyof typeof actions
