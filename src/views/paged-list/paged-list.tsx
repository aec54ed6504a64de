import { type ReactElement, type ReactNode } from 'react'
import { type Pages } from '../../api/use-pages'
import { QueryGate } from '../../components/query-gate/query-gate'
import { StaleNotice } from '../../components/stale-notice/stale-notice'
import { MoreOfPages, type MoreOfPagesProps } from './more-of-pages'

export interface PagedListProps<Item, First> {
  readonly pages: Pages<Item, First>
  readonly words: MoreOfPagesProps['words']
  readonly skeleton: ReactNode
  /** Of the items of a further page. */
  readonly moreShapes?: MoreOfPagesProps['shapes']
  /** What stands there when there are none. */
  readonly empty: ReactNode
  /** The items read so far. */
  readonly children: (first: First) => ReactNode
}

/** A list that comes page by page: its skeleton or failure, its items or that there are none, and the way to more. */
export function PagedList<Item, First>(props: PagedListProps<Item, First>): ReactElement {
  const { pages, words, skeleton, moreShapes, empty, children } = props
  return (
    <QueryGate query={pages.first} skeleton={skeleton}>
      {(first) => (
        <>
          <StaleNotice query={pages.first} />
          {pages.items.length === 0 ? (
            empty
          ) : (
            <>
              {children(first)}
              <MoreOfPages pages={pages} words={words} shapes={moreShapes} />
            </>
          )}
        </>
      )}
    </QueryGate>
  )
}
