import { action, type Page } from '#shared/contract/action'
import { type GalleryCard } from '#shared/contract/gallery/gallery'
import { type MediaKind } from '#shared/domain/media/kinds'
import { type TreeUnit } from '#shared/domain/unit/tree-unit'

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

export type FoundUnit = Pick<TreeUnit, 'displayName' | 'kind' | 'line'> & {
  readonly unitId: string
  /** The name of the unit above it. */
  readonly above: string
}

/**
 * Open units by a part of a name or an everyday word, as written, in pinyin or by initials, upper levels first; at most 20 a
 * page. The first eight letters of the query count. One without letters finds none.
 */
export const searchUnits = action<
  { /** At most 40 characters. */ query: string; cursor?: string },
  Page<FoundUnit>
>({
  name: 'search.units',
  unit: 'api',
  access: 'registered',
  effect: 'read',
  shows: ['units'],
})

export const searchActions = {
  searchUnits,
  searchWorks,
}
