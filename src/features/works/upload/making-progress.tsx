import { Text, View } from '@tarojs/components'
import { type WayOut } from '#shared/domain/media/kinds'
import { waysOut as words } from '#shared/texts/ways-out'
import { Button } from '../../../components/button/button'
import { ProgressBar } from '../../../components/progress-bar/progress-bar'
import { type IdOf } from './ids'
import './media-section.scss'

export interface MakingProgressProps {
  readonly way: WayOut
  /** Absent where the phone does not tell. */
  readonly percent: number | undefined
  readonly id: IdOf
  readonly onCancel: () => void
}

/** Another file is being made of the refused one. */
export function MakingProgress({ way, percent, id, onCancel }: MakingProgressProps) {
  const text = percent === undefined ? words.inFlight[way] : words.percent(way, percent)
  return (
    <View className="media-progress" id={id('making-progress')}>
      <Text className="media-progress__text">{text}</Text>
      {percent === undefined ? null : <ProgressBar value={percent / 100} label={text} />}
      <View className="media-progress__foot">
        <Button id={id('cancel-making')} kind="quiet" text={words.cancel} onClick={onCancel} />
      </View>
    </View>
  )
}
