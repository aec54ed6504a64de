import { type Page } from '#shared/contract/action'
import { listSeasonChanges, type SeasonChangeRow } from '#shared/contract/season/manage-season'
import { amendments } from '#shared/texts/amendments'
import { manageSeason } from '#shared/texts/manage-season'
import { usePages } from '../../api/use-pages'
import { Card } from '../../components/card/card'
import { EmptyState } from '../../components/empty-state/empty-state'
import { Skeleton } from '../../components/skeleton/skeleton'
import { Timeline, type TimelineItem } from '../../components/timeline/timeline'
import { PagedList } from '../../views/paged-list/paged-list'
import { useMoreAtBottom } from '../../views/paged-list/use-more-at-bottom'

const words = manageSeason.history

function itemOf({ id, at, event, key, version, by, amendment }: SeasonChangeRow): TimelineItem {
  const item = { key: id, when: words.when(by, at), tone: event === 'amended' ? 'plain' : 'red' } as const
  if (!amendment) return { ...item, title: words.event(event, key, version) }
  const { before, after } = amendment
  const values = words.value(amendments.value(before), amendments.value(after))
  return {
    ...item,
    title: `${words.event(event, key, version)}：${amendments.kind(after.kind)}`,
    text: `${values}\n${amendments.reason(amendment)}`,
  }
}

/** What was done to the seasons, the newest first, with who did it. */
export function SeasonHistory() {
  const pages = usePages<object, SeasonChangeRow, Page<SeasonChangeRow>>(
    listSeasonChanges,
    {},
    ({ id }) => id,
    { staleAfterMs: 0 },
  )
  useMoreAtBottom(pages)
  return (
    <PagedList
      pages={pages}
      words={words}
      skeleton={<Skeleton shapes={['row', 'row', 'row', 'row']} />}
      empty={<EmptyState id="no-changes" icon="inbox" text={words.empty} />}
    >
      {() => (
        <Card>
          <Timeline items={pages.items.map(itemOf)} />
        </Card>
      )}
    </PagedList>
  )
}
