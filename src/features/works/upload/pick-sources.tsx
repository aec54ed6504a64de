import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { type MediaKind, type PickSource } from '#shared/domain/media/kinds'
import { type Slot } from '#shared/domain/season/slots'
import { fileSlot } from '#shared/texts/file-slot'
import { limitLine } from '#shared/texts/media-facts'
import { workForm } from '#shared/texts/work-form'
import { Card } from '../../../components/card/card'
import { TintedIcon } from '../../../components/icon/tinted-icon'
import { ListRow } from '../../../components/list-row/list-row'
import { type NetworkType } from '../../../platform/network-type.types'
import { readNetworkType } from '../../../platform/network-type'
import { sourceIcons } from '../../../views/media-facts/media-kind-icons'
import { type IdOf } from './ids'
import { recordingLimit, sourcesHere } from './sources-here'
import './media-section.scss'

const words = workForm.media

export interface PickSourcesProps {
  readonly slot: Slot
  readonly onPick: (kind: MediaKind, source: PickSource) => void
  readonly id: IdOf
  /** Element ids: `pick-album`, `swap-camera`…; the kind stands behind it where a slot takes several. */
  readonly prefix: 'pick' | 'swap'
}

/** The ways a file can come from, as its kind and this platform have them. */
export function PickSources({ slot, onPick, id, prefix }: PickSourcesProps) {
  const several = slot.kinds.length > 1
  const titleOf = (kind: MediaKind, source: PickSource) => {
    const title = several ? fileSlot.sourceOf(words.sources[source], kind) : words.sources[source]
    const limit = source === 'camera' ? recordingLimit(kind) : undefined
    return limit === undefined ? title : fileSlot.recording(title, limit)
  }
  return (
    <>
      {slot.kinds.flatMap((kind) =>
        sourcesHere(slot, kind).map((source) => (
          <ListRow
            key={`${kind}-${source}`}
            id={id(several ? `${prefix}-${source}-${kind}` : `${prefix}-${source}`)}
            title={titleOf(kind, source)}
            lead={<TintedIcon name={sourceIcons(kind)[source]} />}
            onClick={() => onPick(kind, source)}
          />
        )),
      )}
    </>
  )
}

/** Before anything is chosen: where from, and what to know. */
export function MediaPick({ slot, id, onPick }: Pick<PickSourcesProps, 'id' | 'onPick'> & { slot: Slot }) {
  const [network, setNetwork] = useState<NetworkType>('unknown')
  useEffect(() => void readNetworkType().then(setNetwork), [])
  const tips = [
    words.checkFirst,
    ...slot.kinds.flatMap((kind) => fileSlot.kinds[kind].tips),
    ...(network === 'unknown' ? [] : [words.traffic[network]]),
  ]
  return (
    <>
      <Card flush>
        {slot.specs.map((spec) => (
          <Text key={spec.kind} className="media-pick__limits">
            {limitLine(spec)}
          </Text>
        ))}
        <PickSources slot={slot} onPick={onPick} id={id} prefix="pick" />
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
