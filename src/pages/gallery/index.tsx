import { View } from '@tarojs/components'
import { gallery } from '#shared/texts/gallery'
import { MoreRow } from '../../components/more-row/more-row'
import { Page } from '../../components/page/page'
import { SearchRow } from '../../components/search-row/search-row'
import { GalleryFilter } from '../../features/gallery/gallery-filter'
import { useGalleryChoice } from '../../features/gallery/gallery-choice'
import { GalleryList } from '../../features/gallery/gallery-list'
import { useGallery } from '../../features/gallery/use-gallery'
import { useSeason } from '../../features/season/use-season'
import { useShareCard } from '../../features/sharing/use-share-card'
import { openPage, openTab, pathTo } from '../../platform/navigation'
import { routes } from '../../routes'
import '../../features/gallery/gallery.scss'

export default function GalleryPage() {
  const [subProject, choose] = useGalleryChoice()
  const seasonQuery = useSeason()
  const season = seasonQuery.state === 'content' ? seasonQuery.data : undefined
  const pages = useGallery(subProject)

  useShareCard({
    title: gallery.share,
    leadsTo: { path: pathTo(routes.gallery) },
    picture: 'season',
    ready: pages.first.state === 'content',
  })

  const submit = () =>
    subProject === undefined ? openTab(routes.submit) : openPage(routes.subProject, { key: subProject })
  return (
    <Page bleed>
      <View className="gallery__search">
        <SearchRow />
      </View>
      {season ? <GalleryFilter season={season} chosen={subProject} onChoose={choose} /> : null}
      <View className="gallery__body">
        {seasonQuery.state === 'error' && pages.first.state === 'content' ? (
          <MoreRow
            hasMore
            failed
            loading={false}
            words={{ more: gallery.filterFailed, failed: gallery.filterFailed }}
            shapes={[]}
            onMore={() => void seasonQuery.reload()}
          />
        ) : null}
        <GalleryList pages={pages} season={season} subProject={subProject} onSubmit={submit} />
      </View>
    </Page>
  )
}
