import { listGallery, readPublicWork } from '#shared/contract/gallery/gallery'
import { searchWorks } from '#shared/contract/search/search'
import { queryCache } from './query-cache'

/** Invalidates all answers that show public works: gallery, work page, search. */
export const invalidatePublicWorks = (): void =>
  queryCache.invalidate(listGallery, readPublicWork, searchWorks)
