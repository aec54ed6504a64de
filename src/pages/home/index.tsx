import { useShareAppMessage } from '@tarojs/taro'
import { texts } from '#shared/texts/zh-CN'
import { Page } from '../../components/page/page'
import { QueryGate } from '../../components/query-gate/query-gate'
import { useSeason } from '../../features/season/use-season'
import { sharePictures } from '../../features/sharing/share-pictures'
import { HomeContent } from '../../features/sub-projects/home-content'
import { HomeSkeleton } from '../../features/sub-projects/home-skeleton'
import { pathTo } from '../../platform/navigation'
import { routes } from '../../routes'

export default function HomePage() {
  const season = useSeason()
  useShareAppMessage(() => ({
    title: season.state === 'content' ? texts.home.share(season.data.slogan) : texts.navigation.app,
    path: pathTo(routes.home),
    imageUrl: sharePictures.season,
  }))

  return (
    <Page bleed>
      <QueryGate query={season} skeleton={<HomeSkeleton />}>
        {(data) => <HomeContent season={data} />}
      </QueryGate>
    </Page>
  )
}
