import { Image, Text, View } from '@tarojs/components'
import { type MediaKind, mediaKindRow } from '#shared/domain/media/kinds'
import { formatDuration } from '#shared/texts/format'
import { Icon } from '../../components/icon/icon'
import { fileIcon } from './media-kind-icons'
import './media-facts.scss'

export interface MediaTileProps {
  readonly kind: MediaKind
  readonly path?: string
  /** The picture that stands for it. */
  readonly cover?: string
  readonly durationMs?: number
  /** For a row of a list. */
  readonly small?: boolean
}

/** A small picture of a file: its cover, the photo itself, or a dark square with its icon and length. */
export function MediaTile({ kind, path, cover, durationMs, small = false }: MediaTileProps) {
  const picture = cover ?? (mediaKindRow(kind).viewer === 'pictures' ? path : undefined)
  const size = small ? 'media-tile media-tile--small' : 'media-tile'
  if (picture !== undefined)
    return (
      <View className={size}>
        <Image className="media-tile__photo" src={picture} mode="aspectFill" />
      </View>
    )
  return (
    <View className={`${size} media-tile--dark`}>
      <Icon name={fileIcon(kind)} size={small ? 'normal' : 'large'} />
      {durationMs === undefined ? null : (
        <Text className="media-tile__length">{formatDuration(durationMs)}</Text>
      )}
    </View>
  )
}
