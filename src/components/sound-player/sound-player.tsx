import { Image, Text, View } from '@tarojs/components'
import { workFiles } from '#shared/texts/work-files'
import { spoken } from '../../platform/spoken'
import { Button } from '../button/button'
import { Icon } from '../icon/icon'
import { useSound } from './use-sound'
import './sound-player.scss'

const words = workFiles.sound

export interface SoundPlayerProps {
  /** The play button's element id; unique among open pages. */
  readonly id: string
  readonly url: string
  /** What a screen reader says of it. */
  readonly label: string
  readonly durationMs?: number
  /** Address of the picture that stands above it. */
  readonly still?: string
  /** A sound that cannot be loaded asks for a new address. */
  readonly onReload: () => void
}

/** A sound that plays within the page, ten seconds back and on by a tap. */
export function SoundPlayer({ id, url, label, durationMs, still, onReload }: SoundPlayerProps) {
  const sound = useSound(url, durationMs)
  if (sound.failed) {
    const retry = () => {
      sound.again()
      onReload()
    }
    return (
      <View
        id={`${id}-failed`}
        className="sound-player sound-player--failed"
        hoverClass="sound-player--pressed"
        onClick={retry}
        {...spoken(words.failed, 'button')}
      >
        <Icon name="refresh" />
        <Text>{words.failed}</Text>
      </View>
    )
  }
  const { playing, currentMs, durationMs: wholeMs } = sound
  const part = wholeMs > 0 ? Math.min(1, currentMs / wholeMs) : 0
  const action = playing ? words.pause : words.play
  return (
    <>
      {still === undefined ? null : <Image className="sound-player__still" src={still} mode="aspectFill" />}
      <View className="sound-player" {...spoken(label)}>
        <View
          id={id}
          className="sound-player__toggle"
          hoverClass="sound-player--pressed"
          onClick={sound.toggle}
          {...spoken(`${action} ${label}`, 'button')}
        >
          {playing ? <View className="sound-player__pause" /> : <Icon name="play" size="large" />}
        </View>
        <View className="sound-player__words">
          <Text className="sound-player__time">{words.at(currentMs, wholeMs)}</Text>
          <View className="sound-player__line">
            <View className="sound-player__fill" style={{ width: `${Math.round(part * 100)}%` }} />
          </View>
          <View className="sound-player__steps">
            <Button id={`${id}-back`} kind="quiet" text={words.back} onClick={() => sound.step(-1)} />
            <Button id={`${id}-on`} kind="quiet" text={words.on} onClick={() => sound.step(1)} />
          </View>
        </View>
      </View>
    </>
  )
}
