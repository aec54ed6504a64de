import { type WorkSummary } from '#shared/contract/works/views'
import { listMyWorks } from '#shared/contract/works/works'
import { type Page } from '#shared/contract/action'
import { type Season } from '#shared/domain/season/season'
import { works as words } from '#shared/texts/works'
import { type Pages, usePages } from '../../../api/use-pages'
import { Card } from '../../../components/card/card'
import { EmptyState } from '../../../components/empty-state/empty-state'
import { MoreRow } from '../../../components/more-row/more-row'
import { QueryGate } from '../../../components/query-gate/query-gate'
import { Skeleton } from '../../../components/skeleton/skeleton'
import { StaleNotice } from '../../../components/stale-notice/stale-notice'
import { WorkRow } from './work-row'

export type MyWorksPages = Pages<WorkSummary, Page<WorkSummary>>

const EVERYTHING = {}

/** The author's works, newest first. They are read anew whenever the page shows: officers may have decided. */
export const useMyWorks = (registered: boolean): MyWorksPages =>
  usePages(listMyWorks, EVERYTHING, ({ id }) => id, { enabled: registered, staleAfterMs: 0 })

export interface MyWorksProps {
  readonly pages: MyWorksPages
  readonly season: Season
  readonly onOpen: (work: WorkSummary) => void
  readonly onSubmit: () => void
}

export function MyWorks({ pages, season, onOpen, onSubmit }: MyWorksProps) {
  return (
    <QueryGate query={pages.first} skeleton={<Skeleton shapes={['row', 'row', 'row']} />}>
      {() => (
        <>
          <StaleNotice query={pages.first} />
          {pages.items.length === 0 ? (
            <Card>
              <EmptyState
                icon="inbox"
                text={words.list.empty}
                action={{ text: words.list.submit, onClick: onSubmit }}
              />
            </Card>
          ) : (
            <Card flush>
              {pages.items.map((work) => (
                <WorkRow key={work.id} work={work} season={season} onOpen={() => onOpen(work)} />
              ))}
              <MoreRow
                hasMore={pages.hasMore}
                loading={pages.loadingMore}
                failed={pages.moreError !== undefined}
                words={{ more: words.list.more, failed: words.list.moreFailed }}
                shapes={['row']}
                onMore={() => void pages.loadMore()}
              />
            </Card>
          )}
        </>
      )}
    </QueryGate>
  )
}
