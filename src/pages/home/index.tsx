import { home } from '#shared/texts/home'
import { navigation } from '#shared/texts/navigation'
import { serverNow } from '../../api/server-clock'
import { Page } from '../../components/page/page'
import { QueryGate } from '../../components/query-gate/query-gate'
import { StaleNotice } from '../../components/stale-notice/stale-notice'
import { LatestAnnouncements } from '../../features/announcements/latest-announcements'
import { LatestResult } from '../../features/announcements/latest-result'
import {
  useLatestAnnouncements,
  useLatestResult,
} from '../../features/announcements/use-latest-announcements'
import { LatestWorks } from '../../features/gallery/latest-works'
import { useLatestWorks } from '../../features/gallery/use-latest-works'
import { useSeason } from '../../features/season/use-season'
import { useShareCard } from '../../features/sharing/use-share-card'
import { HomeContent } from '../../features/sub-projects/home-content'
import { HomeSkeleton } from '../../features/sub-projects/home-skeleton'
import { seasonStage } from '../../features/sub-projects/season-stage'
import { pathTo } from '../../platform/navigation'
import { routes } from '../../routes'

export default function HomePage() {
  const season = useSeason()
  const works = useLatestWorks()
  const announcements = useLatestAnnouncements()
  const result = useLatestResult()
  const ready = season.state === 'content'
  useShareCard({
    title: ready
      ? home.share(season.data.slogan, seasonStage(season.data, serverNow()) === 'open')
      : navigation.app,
    leadsTo: { path: pathTo(routes.home) },
    picture: 'season',
    ready,
  })

  return (
    <Page bleed>
      <QueryGate query={season} skeleton={<HomeSkeleton />}>
        {(data) => (
          <HomeContent
            season={data}
            stale={<StaleNotice query={season} />}
            winners={<LatestResult query={result} season={data} />}
          >
            <LatestAnnouncements query={announcements} season={data} />
            <LatestWorks query={works} season={data} />
          </HomeContent>
        )}
      </QueryGate>
    </Page>
  )
}
