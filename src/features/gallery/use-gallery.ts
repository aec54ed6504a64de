import { type Page } from '#shared/contract/action'
import { type GalleryCard, listGallery } from '#shared/contract/gallery/gallery'
import { type Pages, usePages } from '../../api/use-pages'
import { usePullDown } from '../../platform/pull-down'
import { useMoreAtBottom } from '../../views/paged-list/use-more-at-bottom'

/** A visitor who comes back from a work finds the list where they left it. */
const STALE_AFTER_MS = 5 * 60_000

export type GalleryPages = Pages<GalleryCard, Page<GalleryCard>>

/** The public works, of one sub-project or all, newest first; more of them when the page's end is reached. */
export function useGallery(subProject: string | undefined): GalleryPages {
  const input = subProject === undefined ? {} : { subProject }
  const pages = usePages(listGallery, input, ({ workId }) => workId, { staleAfterMs: STALE_AFTER_MS })
  useMoreAtBottom(pages)
  usePullDown(pages.first.reload)
  return pages
}
