import { action, type Page } from '#shared/contract/action'
import { type GalleryCard } from '#shared/contract/gallery/gallery'
import { type MediaKind } from '#shared/domain/media/kinds'

export interface SearchWorksInput {
  /** At most 200 characters; the first 32 letters and digits count. Empty: every public work. */
  readonly query: string
  readonly kind?: MediaKind
  readonly subProject?: string
  /** Only works of this unit, not of units below it. */
  readonly unitId?: string
  readonly cursor?: string
}

/**
 * Public works whose title or author's name contains the query, ordered by the text from the hit on. An empty query lists the
 * newest acceptance first. A page has at most 20 works. It may be short or empty and still have a next one: a work with several
 * hits is shown once.
 */
export const searchWorks = action<SearchWorksInput, Page<GalleryCard>>({
  name: 'search.works',
  unit: 'api',
  access: 'anyone',
  effect: 'read',
  shows: ['publicWorks'],
})

export const searchActions = {
  searchWorks,
}
