import { type Page } from '#shared/contract/action'
import { type AnnouncementCard } from '#shared/contract/announcements/announcements'
import { type Season } from '#shared/domain/season/season'
import { home } from '#shared/texts/home'
import { Card } from '../../components/card/card'
import { ListRow } from '../../components/list-row/list-row'
import { type Gated } from '../../components/query-gate/query-gate'
import { QueryPart } from '../../components/query-part/query-part'
import { SectionTitle } from '../../components/section-title/section-title'
import { Skeleton } from '../../components/skeleton/skeleton'
import { openPage } from '../../platform/navigation'
import { routes } from '../../routes'
import { AnnouncementRow } from './announcement-row'
import { unitName } from '../../views/names/names'

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
            {items.map((card) => (
              <AnnouncementRow
                key={card.announcementId}
                card={card}
                unitName={unitName(season, card.unitId, '')}
              />
            ))}
            {items.length > 0 ? (
              <ListRow title={words.all} onClick={() => openPage(routes.announcements)} />
            ) : null}
          </Card>
        )}
      </QueryPart>
    </>
  )
}
