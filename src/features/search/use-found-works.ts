import { useEffect } from 'react'
import { type Page } from '#shared/contract/action'
import { type GalleryCard } from '#shared/contract/gallery/gallery'
import { searchWorks } from '#shared/contract/search/search'
import { type Pages, usePages } from '../../api/use-pages'
import { type WorkFilters } from './use-searching'
import { useMoreAtBottom } from '../../views/paged-list/use-more-at-bottom'

const STALE_AFTER_MS = 5 * 60_000

export type FoundWorkPages = Pages<GalleryCard, Page<GalleryCard>>

/** The public works that say what is wanted; a page may be empty before the end, so it is read on until something shows. */
export function useFoundWorks(wanted: string, filters: WorkFilters): FoundWorkPages & { asked: boolean } {
  const asked = wanted !== '' || Object.keys(filters).length > 0
  const input = { query: wanted, ...filters }
  const pages = usePages<typeof input, GalleryCard, Page<GalleryCard>>(
    searchWorks,
    input,
    ({ workId }) => workId,
    { enabled: asked, staleAfterMs: STALE_AFTER_MS },
  )
  const { items, hasMore, loadingMore, moreError, loadMore } = pages
  useMoreAtBottom(pages)
  const emptyBeforeTheEnd = asked && items.length === 0 && hasMore && !loadingMore && moreError === undefined
  useEffect(() => {
    if (emptyBeforeTheEnd) void loadMore()
  }, [emptyBeforeTheEnd, loadMore])
  return { ...pages, asked }
}
