import { type Page } from '#shared/contract/action'
import { type GalleryCard, listGallery } from '#shared/contract/gallery/gallery'
import { type Query, useQuery } from '../../api/use-query'

const SHOWN = 4
const STALE_AFTER_MS = 5 * 60_000

/** The few newest public works. */
export const useLatestWorks = (): Query<Page<GalleryCard>> =>
  useQuery(listGallery, { atMost: SHOWN }, { staleAfterMs: STALE_AFTER_MS })

/** Those of one sub-project. `enabled`: false once the season is there and has no such sub-project. */
export const useLatestWorksOf = (subProject: string, enabled: boolean): Query<Page<GalleryCard>> =>
  useQuery(listGallery, { subProject, atMost: SHOWN }, { staleAfterMs: STALE_AFTER_MS, enabled })
