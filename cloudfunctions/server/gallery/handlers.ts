import { type galleryActions } from '#shared/contract/gallery/gallery'
import { type HandlersOf } from '../platform/use-case'
import { listGallery } from './list-gallery'
import { readPublicWork } from './read-public-work'

export { gallerySchemas as schemas } from '#shared/contract/gallery/gallery.schema'

export const handlers = {
  listGallery,
  readPublicWork,
} satisfies HandlersOf<typeof galleryActions>
