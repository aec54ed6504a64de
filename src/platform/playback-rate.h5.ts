import { type SetPlaybackRate } from './playback-rate.types'

export const setPlaybackRate: SetPlaybackRate = (videoId, rate) => {
  const video = document.getElementById(videoId)?.querySelector('video')
  if (!video) return
  // A newly loaded source falls back to the default rate.
  video.defaultPlaybackRate = rate
  video.playbackRate = rate
}
