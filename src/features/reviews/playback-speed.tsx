import { Text, View } from '@tarojs/components'
import { reviews } from '#shared/texts/reviews'
import { spoken } from '../../platform/spoken'
import './review.scss'

/** How fast an officer may watch; 1 is the video's own speed. */
export const PLAYBACK_RATES = [1, 1.5, 2] as const
export type PlaybackRate = (typeof PLAYBACK_RATES)[number]

export interface PlaybackSpeedProps {
  readonly rate: PlaybackRate
  readonly onChoose: (rate: PlaybackRate) => void
}

export function PlaybackSpeed({ rate, onChoose }: PlaybackSpeedProps) {
  const words = reviews.media
  return (
    <View className="review__speeds">
      <Text className="review__speeds-label">{words.speed}</Text>
      {PLAYBACK_RATES.map((each) => (
        <View
          key={each}
          id={`speed-${each * 10}`}
          className={each === rate ? 'review__speed review__speed--on' : 'review__speed'}
          hoverClass="review__speed--pressed"
          onClick={() => onChoose(each)}
          {...spoken(words.speedLabel(each), 'radio', { checked: each === rate })}
        >
          <Text>{words.rate(each)}</Text>
        </View>
      ))}
    </View>
  )
}
