import { View } from '@tarojs/components'
import { type GalleryCard as GalleryItem } from '#shared/contract/gallery/gallery'
import { type Season } from '#shared/domain/season/season'
import { gallery } from '#shared/texts/gallery'
import { useTextSize } from '../../components/page/use-text-size'
import { openPage } from '../../platform/navigation'
import { routes } from '../../routes'
import { callOf, subProjectName, unitName } from '../../views/names/names'
import { GalleryCard } from './gallery-card'
import { useSeasonNaming } from '../../views/names/use-season-naming'
import './gallery.scss'

/** From this text size on a card needs the whole width. */
const ONE_COLUMN_FROM = 1.5

export interface GalleryGridProps {
  readonly works: readonly GalleryItem[]
  /** Names come from it; the works show without it too. */
  readonly season: Season | undefined
}

/** Works as cards, two in a row where the text leaves room. */
export function GalleryGrid({ works, season }: GalleryGridProps) {
  const { scale } = useTextSize()
  const named = useSeasonNaming(
    season,
    works.map((work) => work.unitId),
  )
  return (
    <View className={scale >= ONE_COLUMN_FROM ? 'gallery__grid gallery__grid--wide' : 'gallery__grid'}>
      {works.map((work) => (
        <GalleryCard
          key={work.workId}
          work={work}
          subProjectName={subProjectName(season, work.subProject)}
          look={callOf(season, work.subProject)?.look}
          unitName={unitName(named, work.unitId, gallery.outsideUnit)}
          onOpen={() => openPage(routes.work, { id: work.workId })}
        />
      ))}
    </View>
  )
}
