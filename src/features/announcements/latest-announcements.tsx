import { type Page } from '#shared/contract/action'
import { type AnnouncementCard } from '#shared/contract/announcements/announcements'
import { type Season } from '#shared/domain/season/season'
import { unitById } from '#shared/domain/season/units'
import { formatDay } from '#shared/texts/format'
import { home } from '#shared/texts/home'
import { Card } from '../../components/card/card'
import { ListRow } from '../../components/list-row/list-row'
import { type Gated } from '../../components/query-gate/query-gate'
import { QueryPart } from '../../components/query-part/query-part'
import { SectionTitle } from '../../components/section-title/section-title'
import { Skeleton } from '../../components/skeleton/skeleton'
import { StatusTag } from '../../components/status-tag/status-tag'

const words = home.announcements

export interface LatestAnnouncementsProps {
  readonly query: Gated<Page<AnnouncementCard>>
  readonly season: Season
}

/** What was announced last, in a few rows. */
export function LatestAnnouncements({ query, season }: LatestAnnouncementsProps) {
  return (
    <>
      <SectionTitle title={words.title} />
      <QueryPart
        query={query}
        id="retry-announcements"
        failed={words.failed}
        skeleton={<Skeleton mute shapes={['row']} />}
      >
        {({ items }) => (
          <Card flush>
            {items.length === 0 ? <ListRow title={words.empty} /> : null}
            {items.map(({ announcementId, kind, title, unitId, publishedAt, pinned }) => (
              <ListRow
                key={announcementId}
                id={`announcement-${announcementId}`}
                title={title}
                second={words.second(
                  words.kinds[kind],
                  unitById(season, unitId)?.displayName ?? '',
                  formatDay(publishedAt),
                )}
                {...(pinned ? { aside: <StatusTag tone="red" text={words.pinned} /> } : {})}
              />
            ))}
          </Card>
        )}
      </QueryPart>
    </>
  )
}
