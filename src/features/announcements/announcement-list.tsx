import { useReachBottom } from '@tarojs/taro'
import { type Page } from '#shared/contract/action'
import { type AnnouncementCard, listAnnouncements } from '#shared/contract/announcements/announcements'
import { type AnnouncementKind } from '#shared/domain/announcement/announcement'
import { type Season } from '#shared/domain/season/season'
import { unitById } from '#shared/domain/season/units'
import { announcements } from '#shared/texts/announcements'
import { usePages } from '../../api/use-pages'
import { Card } from '../../components/card/card'
import { EmptyState } from '../../components/empty-state/empty-state'
import { MoreRow } from '../../components/more-row/more-row'
import { QueryGate } from '../../components/query-gate/query-gate'
import { Skeleton } from '../../components/skeleton/skeleton'
import { StaleNotice } from '../../components/stale-notice/stale-notice'
import { openTab } from '../../platform/navigation'
import { usePullDown } from '../../platform/pull-down'
import { routes } from '../../routes'
import { AnnouncementRow } from './announcement-row'

const words = announcements.list

export interface AnnouncementListProps {
  /** Names the units; the list shows without it too. */
  readonly season: Season | undefined
  readonly kind: AnnouncementKind | undefined
  /** Only this unit's own. */
  readonly unitId: string | undefined
  readonly onShowAll: () => void
}

/** What was announced, the pinned first, page by page. */
export function AnnouncementList({ season, kind, unitId, onShowAll }: AnnouncementListProps) {
  const input = { ...(kind ? { kind } : {}), ...(unitId ? { unitId } : {}) }
  const pages = usePages<typeof input, AnnouncementCard, Page<AnnouncementCard>>(
    listAnnouncements,
    input,
    ({ announcementId }) => announcementId,
  )
  useReachBottom(() => {
    if (pages.moreError === undefined) void pages.loadMore()
  })
  usePullDown(pages.first.reload)

  const empty =
    kind === undefined
      ? { text: words.empty, action: { text: words.toGallery, onClick: () => openTab(routes.gallery) } }
      : { text: words.emptyOf(announcements.kind(kind)), action: { text: words.toAll, onClick: onShowAll } }
  return (
    <QueryGate query={pages.first} skeleton={<Skeleton shapes={['row', 'row', 'row', 'row', 'row']} />}>
      {() =>
        pages.items.length === 0 ? (
          <EmptyState id="no-announcements" icon="flag" {...empty} />
        ) : (
          <>
            <StaleNotice query={pages.first} />
            <Card flush>
              {pages.items.map((card) => (
                <AnnouncementRow
                  key={card.announcementId}
                  card={card}
                  unitName={(season && unitById(season, card.unitId)?.displayName) ?? ''}
                />
              ))}
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
