import { type WorkSummary } from '#shared/contract/works/views'
import { listMyWorks } from '#shared/contract/works/works'
import { type Page } from '#shared/contract/action'
import { type Season } from '#shared/domain/season/season'
import { works } from '#shared/texts/works'
import { type Pages, usePages } from '../../../api/use-pages'
import { Card } from '../../../components/card/card'
import { EmptyState } from '../../../components/empty-state/empty-state'
import { Skeleton } from '../../../components/skeleton/skeleton'
import { WorkRow } from './work-row'
import { PagedList } from '../../../views/paged-list/paged-list'

const words = works.list

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
    <PagedList
      pages={pages}
      words={words}
      skeleton={<Skeleton shapes={['row', 'row', 'row']} />}
      moreShapes={['row']}
      empty={
        <Card>
          <EmptyState icon="inbox" text={words.empty} action={{ text: words.submit, onClick: onSubmit }} />
        </Card>
      }
    >
      {() => (
        <Card flush>
          {pages.items.map((work) => (
            <WorkRow key={work.id} work={work} season={season} onOpen={() => onOpen(work)} />
          ))}
        </Card>
      )}
    </PagedList>
  )
}
