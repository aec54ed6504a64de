import { useReachBottom } from '@tarojs/taro'
import { type Page } from '#shared/contract/action'
import { listSeasonChanges, type SeasonChangeRow } from '#shared/contract/season/manage-season'
import { amendments } from '#shared/texts/amendments'
import { manageSeason } from '#shared/texts/manage-season'
import { usePages } from '../../api/use-pages'
import { Card } from '../../components/card/card'
import { EmptyState } from '../../components/empty-state/empty-state'
import { MoreRow } from '../../components/more-row/more-row'
import { QueryGate } from '../../components/query-gate/query-gate'
import { Skeleton } from '../../components/skeleton/skeleton'
import { StaleNotice } from '../../components/stale-notice/stale-notice'
import { Timeline, type TimelineItem } from '../../components/timeline/timeline'

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
  useReachBottom(() => {
    if (pages.moreError === undefined) void pages.loadMore()
  })
  return (
    <QueryGate query={pages.first} skeleton={<Skeleton shapes={['row', 'row', 'row', 'row']} />}>
      {() =>
        pages.items.length === 0 ? (
          <EmptyState id="no-changes" icon="inbox" text={words.empty} />
        ) : (
          <>
            <StaleNotice query={pages.first} />
            <Card>
              <Timeline items={pages.items.map(itemOf)} />
            </Card>
            <MoreRow
              hasMore={pages.hasMore}
              loading={pages.loadingMore}
              failed={pages.moreError !== undefined}
              words={{ more: words.more, failed: words.moreFailed, end: words.end }}
              shapes={['row', 'row']}
              onMore={() => void pages.loadMore()}
            />
          </>
        )
      }
    </QueryGate>
  )
}
