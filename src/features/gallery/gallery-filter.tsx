import { View } from '@tarojs/components'
import { type Season } from '#shared/domain/season/season'
import { gallery } from '#shared/texts/gallery'
import { ChipRow } from '../../components/chip-row/chip-row'
import './gallery.scss'

const ALL = 'all'

export interface GalleryFilterProps {
  readonly season: Season
  readonly chosen: string | undefined
  readonly onChoose: (subProject: string | undefined) => void
}

/** All works, or those of one sub-project. */
export function GalleryFilter({ season, chosen, onChoose }: GalleryFilterProps) {
  const subProjects = [...season.subProjects].sort((a, b) => a.homeOrder - b.homeOrder)
  return (
    <View className="gallery__filter">
      <ChipRow
        id="gallery-filter"
        chips={[
          { key: ALL, text: gallery.all, label: gallery.showAll },
          ...subProjects.map(({ key, shortName }) => ({
            key,
            text: shortName,
            label: gallery.showOnly(shortName),
          })),
        ]}
        chosen={chosen ?? ALL}
        onChoose={(key) => onChoose(key === ALL ? undefined : key)}
      />
    </View>
  )
}
