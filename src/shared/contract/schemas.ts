import { type ZodMiniType } from 'zod/mini'
import { type InputOf } from '#shared/contract/action'
import { type actions, type ActionKey } from '#shared/contract/actions'
import { announcementsSchemas } from '#shared/contract/announcements/announcements.schema'
import { gallerySchemas } from '#shared/contract/gallery/gallery.schema'
import { reviewsSchemas } from '#shared/contract/reviews/reviews.schema'
import { rolesSchemas } from '#shared/contract/roles/roles.schema'
import { searchSchemas } from '#shared/contract/search/search.schema'
import { seasonSchemas } from '#shared/contract/season/season.schema'
import { sessionSchemas } from '#shared/contract/session/session.schema'
import { sharingSchemas } from '#shared/contract/sharing/sharing.schema'
import { worksSchemas } from '#shared/contract/works/works.schema'

type Schemas = { readonly [Key in ActionKey]: ZodMiniType<InputOf<(typeof actions)[Key]>> }

const definitions: { readonly [Key in ActionKey]: () => Schemas[Key] } = {
  ...sessionSchemas,
  ...seasonSchemas,
  ...rolesSchemas,
  ...worksSchemas,
  ...reviewsSchemas,
  ...gallerySchemas,
  ...sharingSchemas,
  ...searchSchemas,
  ...announcementsSchemas,
}

const made: { -readonly [Key in ActionKey]?: Schemas[Key] } = {}

/** What an action's input must be; unknown fields are refused. Made at its first use: a cold start needs one, not all. */
export const schemaOf = <Key extends ActionKey>(key: Key): Schemas[Key] => (made[key] ??= definitions[key]())
