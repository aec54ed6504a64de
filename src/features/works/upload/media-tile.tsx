import { Image, Text, View } from '@tarojs/components'
import { type MediaKind } from '#shared/domain/work/work'
import { formatDuration } from '#shared/texts/format'
import { Icon } from '../../../components/icon/icon'
import './media-section.scss'

export interface MediaTileProps {
  readonly kind: MediaKind
  readonly path?: string
  readonly durationMs?: number
}

/** A small picture of a file: the photo itself, or a film's dark square with its length. */
export function MediaTile({ kind, path, durationMs }: MediaTileProps) {
  if (kind === 'photo' && path !== undefined)
    return (
      <View className="media-tile">
        <Image className="media-tile__photo" src={path} mode="aspectFill" />
      </View>
    )
  return (
    <View className="media-tile media-tile--dark">
      <Icon name={kind === 'video' ? 'video' : 'picture'} size="large" />
      {durationMs === undefined ? null : (
        <Text className="media-tile__length">{formatDuration(durationMs)}</Text>
      )}
    </View>
  )
}
