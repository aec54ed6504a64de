import { Text, View } from '@tarojs/components'
import { type GalleryCard as GalleryItem } from '#shared/contract/gallery/gallery'
import { formatDuration } from '#shared/texts/format'
import { gallery } from '#shared/texts/gallery'
import { Cover } from '../../components/cover/cover'
import { spoken } from '../../platform/spoken'
import './gallery.scss'

export interface GalleryCardProps {
  readonly work: GalleryItem
  readonly subProjectName: string
  /** Who sent it in, or a general word when that is not known. */
  readonly unitName: string
  readonly onOpen: () => void
}

export function GalleryCard({ work, subProjectName, unitName, onOpen }: GalleryCardProps) {
  const { workId, subProject, title, authorName, kind, durationMs } = work
  const badge =
    kind === 'photo' ? gallery.photo : durationMs === undefined ? undefined : formatDuration(durationMs)
  return (
    <View
      id={`gallery-card-${workId}`}
      className="gallery__card"
      hoverClass="gallery__card--pressed"
      onClick={onOpen}
      {...spoken(gallery.card(title, authorName, unitName), 'link')}
    >
      <Cover
        subProject={subProject}
        label={subProjectName}
        title={title}
        {...(badge === undefined ? {} : { badge })}
      />
      <View className="gallery__card-words">
        <Text className="gallery__card-author">{authorName}</Text>
        <Text className="gallery__card-unit">{unitName}</Text>
      </View>
    </View>
  )
}
