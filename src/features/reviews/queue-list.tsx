import { Text, View } from '@tarojs/components'
import { type Page } from '#shared/contract/action'
import { type QueueItem } from '#shared/contract/reviews/queue-item'
import { listReviewQueue } from '#shared/contract/reviews/reviews'
import { type Season } from '#shared/domain/season/season'
import { reviewTermWords } from '#shared/texts/review-term'
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
import './queue.scss'

/** A queue changes under one's eyes: it is read again whenever the page shows. */
const STALE_AFTER_MS = 0

interface Waiting extends Page<QueueItem> {
  readonly waiting: number
}

/** The rule of the terms in the rows, with its source. */
function TermRule({ items }: { items: readonly QueueItem[] }) {
  const rule = reviewTermWords.ruleOfAll(items.map(({ reviewTerm }) => reviewTerm))
  if (rule === '') return null
  return (
    <Text className="queue__rule" id="queue-term">
      {rule}
    </Text>
  )
}

/** What waits for one unit, the oldest first. */
export function QueueList({ unitId, season }: { unitId: string; season: Season }) {
  const pages = usePages<{ unitId: string }, QueueItem, Waiting>(
    listReviewQueue,
    { unitId },
    ({ workId }) => workId,
    { staleAfterMs: STALE_AFTER_MS },
  )
  useMoreAtBottom(pages)
  usePullDown(pages.first.reload)

  const named = useSeasonNaming(
    season,
    pages.items.map((item) => item.unitId),
  )

  const words = reviews.queue
  return (
    <PagedList
      pages={pages}
      words={words}
      skeleton={<Skeleton shapes={['title', 'row', 'row', 'row', 'row']} />}
      empty={
        <EmptyState
          id="queue-empty"
          icon="check-circle"
          title={words.empty}
          text={words.emptySecond}
          action={{ text: words.refresh, onClick: () => void pages.first.reload() }}
        />
      }
    >
      {({ waiting }) => (
        <>
          <View className="queue__head">
            <Text className="queue__count" id="queue-waiting">
              {words.waiting(waiting)}
            </Text>
            <Text className="queue__aside">{words.oldestFirst}</Text>
            <TermRule items={pages.items} />
          </View>
          <Card flush>
            {pages.items.map((item, index) => (
              <QueueRow
                key={item.workId}
                item={item}
                subProjectName={subProjectName(season, item.subProject, item.subProject)}
                look={callOf(season, item.subProject)?.look}
                unitName={unitName(named, item.unitId, reviews.work.unitUncertain)}
                now={serverNow()}
                onOpen={() =>
                  openPage(routes.review, {
                    id: item.workId,
                    n: String(index + 1),
                    m: String(Math.max(waiting, pages.items.length)),
                    unit: unitId,
                  })
                }
              />
            ))}
          </Card>
        </>
      )}
    </PagedList>
  )
}
