import { type Page } from '#shared/contract/action'
import { type AnnouncementCard } from '#shared/contract/announcements/announcements'
import { type Season } from '#shared/domain/season/season'
import { rootUnit } from '#shared/domain/season/units'
import { announcementRow as words } from '#shared/texts/announcement-row'
import { home } from '#shared/texts/home'
import { type Query } from '../../api/use-query'
import { Card } from '../../components/card/card'
import { TintedIcon } from '../../components/icon/tinted-icon'
import { ListRow } from '../../components/list-row/list-row'
import { openPage } from '../../platform/navigation'
import { routes } from '../../routes'
import { unitName } from '../../views/names/names'

/**
 * The winners, once the province has pinned a result; until then, and where the answer is missing, nothing: the list of
 * what is new says so.
 */
export function LatestResult({ query, season }: { query: Query<Page<AnnouncementCard>>; season: Season }) {
  const card = query.data?.items[0]
  if (!card?.pinned || card.unitId !== rootUnit(season).id) return null
  const { announcementId, kind, title, publishedAt, unitId } = card
  return (
    <Card flush>
      <ListRow
        id="winners"
        lead={<TintedIcon name="star" tone="gold" />}
        title={home.winners(title)}
        second={words.second(kind, unitName(season, unitId, ''), publishedAt)}
        onClick={() => openPage(routes.announcement, { id: announcementId })}
      />
    </Card>
  )
}
