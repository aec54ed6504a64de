import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { type MediaKind } from '#shared/domain/work/work'
import { type MediaSpec } from '#shared/domain/season/media-spec'
import { limitLine } from '#shared/texts/media-facts'
import { workForm } from '#shared/texts/work-form'
import { Card } from '../../../components/card/card'
import { type IconName } from '../../../components/icon/icon-names'
import { TintedIcon } from '../../../components/icon/tinted-icon'
import { ListRow } from '../../../components/list-row/list-row'
import { mediaPicker } from '../../../platform/media-picker'
import { type PickSource } from '../../../platform/media-picker.types'
import { type NetworkType } from '../../../platform/network-type.types'
import { readNetworkType } from '../../../platform/network-type'
import './media-section.scss'

const words = workForm.media

const icons = (kind: MediaKind): Record<PickSource, IconName> => ({
  album: 'picture',
  camera: kind === 'video' ? 'video' : 'camera',
  chat: 'chat',
})

export interface PickSourcesProps {
  readonly kind: MediaKind
  readonly onPick: (source: PickSource) => void
  /** Element ids: `pick-album`, `swap-camera`… */
  readonly prefix: 'pick' | 'swap'
}

/** The ways a file can come from, as this platform has them. */
export function PickSources({ kind, onPick, prefix }: PickSourcesProps) {
  return (
    <>
      {mediaPicker.sources.map((source) => (
        <ListRow
          key={source}
          id={`${prefix}-${source}`}
          title={words.sources[source]}
          lead={<TintedIcon name={icons(kind)[source]} />}
          onClick={() => onPick(source)}
        />
      ))}
    </>
  )
}

/** Before anything is chosen: where from, and what to know. */
export function MediaPick({ kind, spec, onPick }: Omit<PickSourcesProps, 'prefix'> & { spec: MediaSpec }) {
  const [network, setNetwork] = useState<NetworkType>('unknown')
  useEffect(() => void readNetworkType().then(setNetwork), [])
  const tips = [
    words.checkFirst,
    ...(kind === 'video' ? words.videoTips : words.photoTips),
    ...(network === 'unknown' ? [] : [words.traffic[network]]),
  ]
  return (
    <>
      <Card flush>
        <Text className="media-pick__limits">{limitLine(spec)}</Text>
        <PickSources kind={kind} onPick={onPick} prefix="pick" />
      </Card>
      <Card>
        <Text className="media-pick__title">{words.before}</Text>
        {tips.map((tip) => (
          <View key={tip} className="media-pick__tip">
            <View className="media-pick__dot" />
            <Text className="media-pick__text">{tip}</Text>
          </View>
        ))}
      </Card>
    </>
  )
}
