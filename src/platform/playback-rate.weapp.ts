import Taro from '@tarojs/taro'
import { type SetPlaybackRate } from './playback-rate.types'

export const setPlaybackRate: SetPlaybackRate = (videoId, rate) => {
  const context = Taro.createVideoContext(videoId)
  context.playbackRate(rate)
}
