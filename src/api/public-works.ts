import { listGallery, readPublicWork } from '#shared/contract/gallery/gallery'
import { searchWorks } from '#shared/contract/search/search'
import { queryCache } from './query-cache'

/** Whatever shows public works is old: the gallery, a work's page, the search. */
export const invalidatePublicWorks = (): void =>
  queryCache.invalidate(listGallery, readPublicWork, searchWorks)
