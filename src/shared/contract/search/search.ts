import { action, type Page } from '#shared/contract/action'
import { type GalleryCard } from '#shared/contract/gallery/gallery'
import { type MediaKind } from '#shared/domain/media/kinds'

export interface SearchWorksInput {
  /** At most 200 characters, of which the first 32 letters and digits count. Empty: every public work. */
  readonly query: string
  readonly kind?: MediaKind
  readonly subProject?: string
  /** This unit's own, not those of units below it. */
  readonly unitId?: string
  readonly cursor?: string
}

/**
 * Public works whose title or author's name says it, ordered by how they go on from there; for an empty query the newest
 * acceptance first. A page shows 20 works at most; it may show fewer, even none, and still have a next one: a work that says
 * it several times is shown once.
 */
export const searchWorks = action<SearchWorksInput, Page<GalleryCard>>({
  name: 'search.works',
  unit: 'api',
  access: 'anyone',
  effect: 'read',
})

export const searchActions = {
  searchWorks,
}
