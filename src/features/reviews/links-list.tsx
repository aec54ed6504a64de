import { type Page } from '#shared/contract/action'
import { type LinkedItem, listLinks } from '#shared/contract/reviews/links'
import { type Season } from '#shared/domain/season/season'
import { type LinkList } from '#shared/domain/work/link-standing'
import { reviewLinks } from '#shared/texts/review-links'
import { reviews } from '#shared/texts/reviews'
import { serverNow } from '../../api/server-clock'
import { usePages } from '../../api/use-pages'
import { Card } from '../../components/card/card'
import { EmptyState } from '../../components/empty-state/empty-state'
import { Skeleton } from '../../components/skeleton/skeleton'
import { openPage } from '../../platform/navigation'
import { usePullDown } from '../../platform/pull-down'
import { routes } from '../../routes'
import { QueueRow } from './queue-row'
import { PagedList } from '../../views/paged-list/paged-list'
import { useMoreAtBottom } from '../../views/paged-list/use-more-at-bottom'
import { callOf, subProjectName, unitName } from '../../views/names/names'
import { useSeasonNaming } from '../../views/names/use-season-naming'

const words = reviewLinks.lists

export interface LinksListProps {
  readonly unitId: string
  readonly list: LinkList
  readonly season: Season
}

/** The works of a unit that lack a copy, or whose link is dead; the oldest first. Read again whenever the page shows. */
export function LinksList({ unitId, list, season }: LinksListProps) {
  const input = { unitId, list }
  const pages = usePages<typeof input, LinkedItem, Page<LinkedItem>>(
    listLinks,
    input,
    ({ workId }) => workId,
    {
      staleAfterMs: 0,
    },
  )
  useMoreAtBottom(pages)
  usePullDown(pages.first.reload)
  const named = useSeasonNaming(
    season,
    pages.items.map((item) => item.unitId),
  )

  const rowOf = (item: LinkedItem) => (
    <QueueRow
      key={item.workId}
      item={item}
      subProjectName={subProjectName(season, item.subProject, item.subProject)}
      look={callOf(season, item.subProject)?.look}
      unitName={unitName(named, item.unitId, reviews.work.unitUncertain)}
      returned={item.status === 'returned'}
      trouble={item.deadReason === undefined ? undefined : words.deadFor(item.deadReason)}
      now={serverNow()}
      onOpen={() => openPage(routes.review, { id: item.workId })}
    />
  )
  return (
    <PagedList
      pages={pages}
      words={reviews.queue}
      skeleton={<Skeleton shapes={['row', 'row', 'row', 'row']} />}
      empty={
        <EmptyState
          id="links-empty"
          icon="check-circle"
          title={list === 'missing' ? words.emptyMissing : words.emptyDead}
          text={words.emptySecond}
        />
      }
    >
      {() => <Card flush>{pages.items.map(rowOf)}</Card>}
    </PagedList>
  )
}
