import Taro from '@tarojs/taro'
import { type OpenSound } from './sound-player.types'

const inMs = (seconds: number) => (Number.isFinite(seconds) ? Math.round(seconds * 1000) : 0)

/** Otherwise a silenced iPhone plays no sound. */
const heardOnSilent = () => {
  if (Taro.canIUse('setInnerAudioOption')) void Taro.setInnerAudioOption({ obeyMuteSwitch: false })
}

/** https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.html */
export const openSound: OpenSound = (url, { onTime, onPlaying, onFailed }) => {
  heardOnSilent()
  const context = Taro.createInnerAudioContext()
  const tellTime = () => onTime(inMs(context.currentTime), inMs(context.duration))
  context.onTimeUpdate(tellTime)
  context.onCanplay(tellTime)
  context.onPlay(() => onPlaying(true))
  context.onPause(() => onPlaying(false))
  context.onStop(() => onPlaying(false))
  context.onEnded(() => onPlaying(false))
  context.onError(onFailed)
  context.src = url
  return {
    play: () => context.play(),
    pause: () => context.pause(),
    seek: (toMs) => {
      context.seek(toMs / 1000)
      onTime(toMs, inMs(context.duration))
    },
    close: () => context.destroy(),
  }
}
