import { type Page } from '#shared/contract/action'
import { type GalleryCard, listGallery } from '#shared/contract/gallery/gallery'
import { SUB_PROJECT_KEYS } from '#shared/domain/season/sub-project'
import { type Query, useQuery } from '../../api/use-query'

const SHOWN = 4
const STALE_AFTER_MS = 5 * 60_000

/** The few newest public works. */
export const useLatestWorks = (): Query<Page<GalleryCard>> =>
  useQuery(listGallery, { atMost: SHOWN }, { staleAfterMs: STALE_AFTER_MS })

/** Those of one sub-project; nothing is asked for a key that names none. */
export const useLatestWorksOf = (subProject: string): Query<Page<GalleryCard>> =>
  useQuery(
    listGallery,
    { subProject, atMost: SHOWN },
    { staleAfterMs: STALE_AFTER_MS, enabled: SUB_PROJECT_KEYS.some((key) => key === subProject) },
  )
