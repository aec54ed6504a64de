import { Text, View } from '@tarojs/components'
import { type GalleryCard as GalleryItem } from '#shared/contract/gallery/gallery'
import { type CallLook } from '#shared/domain/season/call-look'
import { formatDuration } from '#shared/texts/format'
import { gallery } from '#shared/texts/gallery'
import { mediaKindWords } from '#shared/texts/media-kinds'
import { Cover } from '../../components/cover/cover'
import { spoken } from '../../platform/spoken'
import './gallery.scss'

export interface GalleryCardProps {
  readonly work: GalleryItem
  readonly subProjectName: string
  /** Of its call; absent while the season is not known. */
  readonly look: CallLook | undefined
  /** Who sent it in, or a general word when that is not known. */
  readonly unitName: string
  readonly onOpen: () => void
}

export function GalleryCard({ work, subProjectName, look, unitName, onOpen }: GalleryCardProps) {
  const { workId, title, authorName, teamSize, kind, durationMs, cover } = work
  const author = gallery.credit(authorName, teamSize)
  const badge = durationMs === undefined ? kind && mediaKindWords[kind].name : formatDuration(durationMs)
  return (
    <View
      id={`gallery-card-${workId}`}
      className="gallery__card"
      hoverClass="gallery__card--pressed"
      onClick={onOpen}
      {...spoken(gallery.card(title, author, unitName), 'link')}
    >
      <Cover look={look} label={subProjectName} title={title} picture={cover?.url} badge={badge} />
      <View className="gallery__card-words">
        {cover ? <Text className="gallery__card-title">{title}</Text> : null}
        <Text className="gallery__card-author">{author}</Text>
        <Text className="gallery__card-unit">{unitName}</Text>
      </View>
    </View>
  )
}
