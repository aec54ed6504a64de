import { type Pages } from '../../api/use-pages'
import { MoreRow } from '../../components/more-row/more-row'
import { type SkeletonShape } from '../../components/skeleton/skeleton'

export interface MoreOfPagesProps {
  readonly pages: Omit<Pages<unknown, unknown>, 'first' | 'items'>
  readonly words: { readonly more: string; readonly moreFailed: string; readonly end?: string }
  /** Of the items to come. */
  readonly shapes?: readonly SkeletonShape[]
}

/** The foot of what was read so far: the next page, a way to try again, or the end. */
export function MoreOfPages({ pages, words, shapes = ['row', 'row'] }: MoreOfPagesProps) {
  return (
    <MoreRow
      hasMore={pages.hasMore}
      loading={pages.loadingMore}
      failed={pages.moreError !== undefined}
      words={{ more: words.more, failed: words.moreFailed, end: words.end }}
      shapes={shapes}
      onMore={() => void pages.loadMore()}
    />
  )
}
