import { type ZodMiniType } from 'zod/mini'
import { type ActionKey, type actions } from '#shared/contract/actions'
import { announcementsSchemas } from '#shared/contract/announcements/announcements.schema'
import { gallerySchemas } from '#shared/contract/gallery/gallery.schema'
import { reviewsSchemas } from '#shared/contract/reviews/reviews.schema'
import { teamSchemas } from '#shared/contract/works/team.schema'
import { rolesSchemas } from '#shared/contract/roles/roles.schema'
import { type SchemasOf } from '#shared/contract/schemas'
import { searchSchemas } from '#shared/contract/search/search.schema'
import { manageSeasonSchemas } from '#shared/contract/season/manage-season.schema'
import { seasonSchemas } from '#shared/contract/season/season.schema'
import { sessionSchemas } from '#shared/contract/session/session.schema'
import { sharingSchemas } from '#shared/contract/sharing/sharing.schema'
import { uploadsSchemas, worksSchemas } from '#shared/contract/works/works.schema'

const schemas: SchemasOf<typeof actions> = {
  ...sessionSchemas,
  ...seasonSchemas,
  ...manageSeasonSchemas,
  ...rolesSchemas,
  ...teamSchemas,
  ...worksSchemas,
  ...uploadsSchemas,
  ...reviewsSchemas,
  ...gallerySchemas,
  ...searchSchemas,
  ...announcementsSchemas,
  ...sharingSchemas,
}

/** What an action's input must be. */
export const schemaOf = (key: ActionKey): ZodMiniType<unknown> => schemas[key]()
