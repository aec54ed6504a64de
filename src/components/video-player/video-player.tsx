import { Text, Video, View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { spoken } from '../../platform/spoken'
import { Icon } from '../icon/icon'
import { useKeptUrl } from './use-kept-url'
import './video-player.scss'

export interface VideoPlayerProps {
  /** The element's id; unique among open pages. */
  readonly id: string
  readonly url: string
  /** What a screen reader says of it. */
  readonly label: string
  /** Stands before the first play, with the large play mark. */
  readonly poster?: ReactNode
  /** Where a picture is that the player itself shows until it plays. */
  readonly still?: string
  readonly playLabel: string
  /** What stands in place of a video that cannot be loaded; a tap asks for a new address. */
  readonly failure: { readonly text: string; readonly onRetry: () => void }
  readonly onPlay?: () => void
  /** A tall video gets a taller box. */
  readonly portrait?: boolean
}

/** A video with the platform's own controls. It starts only when a person asks. */
export function VideoPlayer({
  id,
  url,
  label,
  poster,
  still,
  playLabel,
  failure,
  onPlay,
  portrait = false,
}: VideoPlayerProps) {
  const kept = useKeptUrl(id, url)
  const [asked, setAsked] = useState(poster === undefined)
  const [failed, setFailed] = useState(false)
  const box = portrait ? 'video-player video-player--portrait' : 'video-player'

  if (failed) {
    const retry = () => {
      kept.forget()
      setFailed(false)
      failure.onRetry()
    }
    return (
      <View
        className={`${box} video-player--failed`}
        hoverClass="video-player--pressed"
        onClick={retry}
        {...spoken(failure.text, 'button')}
      >
        <Icon name="refresh" />
        <Text className="video-player__words">{failure.text}</Text>
      </View>
    )
  }
  if (!asked) {
    return (
      <View
        className={box}
        id={`${id}-play`}
        hoverClass="video-player--pressed"
        onClick={() => setAsked(true)}
        {...spoken(playLabel, 'button')}
      >
        {poster}
        <View className="video-player__mark">
          <Icon name="play" size="large" />
        </View>
      </View>
    )
  }
  return (
    <View className={box}>
      <Video
        className="video-player__video"
        id={id}
        src={kept.url}
        controls
        autoplay={poster !== undefined}
        {...(still === undefined ? {} : { poster: still })}
        showCenterPlayBtn
        showFullscreenBtn
        enableProgressGesture={false}
        objectFit="contain"
        onPlay={() => onPlay?.()}
        onError={() => setFailed(true)}
        {...spoken(label)}
      />
    </View>
  )
}
