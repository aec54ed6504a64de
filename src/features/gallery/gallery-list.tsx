import { View } from '@tarojs/components'
import { type Season } from '#shared/domain/season/season'
import { gallery } from '#shared/texts/gallery'
import { EmptyState } from '../../components/empty-state/empty-state'
import { useTextSize } from '../../components/page/use-text-size'
import { Skeleton } from '../../components/skeleton/skeleton'
import { openPage } from '../../platform/navigation'
import { routes } from '../../routes'
import { GalleryCard } from './gallery-card'
import { type GalleryPages } from './use-gallery'
import { callOf, subProjectName, unitName } from '../../views/names/names'
import { PagedList } from '../../views/paged-list/paged-list'
import './gallery.scss'

export interface GalleryListProps {
  readonly pages: GalleryPages
  /** Names come from it; the works show without it too. */
  readonly season: Season | undefined
  /** The chosen sub-project, if any. */
  readonly subProject: string | undefined
  readonly onSubmit: () => void
}

/** From this text size on a card needs the whole width. */
export const ONE_COLUMN_FROM = 1.5

export function GalleryList({ pages, season, subProject, onSubmit }: GalleryListProps) {
  const { scale } = useTextSize()
  const text = subProject === undefined ? gallery.empty : gallery.emptyOf(subProjectName(season, subProject))
  return (
    <PagedList
      pages={pages}
      words={gallery}
      skeleton={<Skeleton columns={2} shapes={['picture', 'picture', 'picture', 'picture']} />}
      moreShapes={['block']}
      empty={<EmptyState icon="picture" text={text} action={{ text: gallery.submit, onClick: onSubmit }} />}
    >
      {() => (
        <View className={scale >= ONE_COLUMN_FROM ? 'gallery__grid gallery__grid--wide' : 'gallery__grid'}>
          {pages.items.map((work) => (
            <GalleryCard
              key={work.workId}
              work={work}
              subProjectName={subProjectName(season, work.subProject)}
              look={callOf(season, work.subProject)?.look}
              unitName={unitName(season, work.unitId, gallery.outsideUnit)}
              onOpen={() => openPage(routes.work, { id: work.workId })}
            />
          ))}
        </View>
      )}
    </PagedList>
  )
}
