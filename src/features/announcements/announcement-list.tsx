import { type Page } from '#shared/contract/action'
import { type AnnouncementCard, listAnnouncements } from '#shared/contract/announcements/announcements'
import { type AnnouncementKind } from '#shared/domain/announcement/announcement'
import { type Season } from '#shared/domain/season/season'
import { announcements } from '#shared/texts/announcements'
import { usePages } from '../../api/use-pages'
import { Card } from '../../components/card/card'
import { EmptyState } from '../../components/empty-state/empty-state'
import { Skeleton } from '../../components/skeleton/skeleton'
import { openTab } from '../../platform/navigation'
import { usePullDown } from '../../platform/pull-down'
import { routes } from '../../routes'
import { AnnouncementRow } from './announcement-row'
import { PagedList } from '../../views/paged-list/paged-list'
import { useMoreAtBottom } from '../../views/paged-list/use-more-at-bottom'
import { unitName } from '../../views/names/names'
import { useSeasonNaming } from '../../views/names/use-season-naming'

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
  useMoreAtBottom(pages)
  usePullDown(pages.first.reload)
  const named = useSeasonNaming(
    season,
    pages.items.map((card) => card.unitId),
  )

  const empty =
    kind === undefined
      ? { text: words.empty, action: { text: words.toGallery, onClick: () => openTab(routes.gallery) } }
      : { text: words.emptyOf(announcements.kind(kind)), action: { text: words.toAll, onClick: onShowAll } }
  return (
    <PagedList
      pages={pages}
      words={words}
      skeleton={<Skeleton shapes={['row', 'row', 'row', 'row', 'row']} />}
      empty={<EmptyState id="no-announcements" icon="flag" {...empty} />}
    >
      {() => (
        <Card flush>
          {pages.items.map((card) => (
            <AnnouncementRow
              key={card.announcementId}
              card={card}
              unitName={unitName(named, card.unitId, '')}
            />
          ))}
        </Card>
      )}
    </PagedList>
  )
}
