import { type OpenSound } from './sound-player.types'

const inMs = (seconds: number) => (Number.isFinite(seconds) ? Math.round(seconds * 1000) : 0)

export const openSound: OpenSound = (url, { onTime, onPlaying, onFailed }) => {
  const audio = new Audio(url)
  const tellTime = () => onTime(inMs(audio.currentTime), inMs(audio.duration))
  const listeners: ReadonlyArray<readonly [string, () => void]> = [
    ['timeupdate', tellTime],
    ['durationchange', tellTime],
    ['play', () => onPlaying(true)],
    ['pause', () => onPlaying(false)],
    ['ended', () => onPlaying(false)],
    ['error', onFailed],
  ]
  for (const [event, listener] of listeners) audio.addEventListener(event, listener)
  return {
    // `error` reports a refused play. A play that a pause interrupts is no error.
    play: () => void audio.play().catch(() => undefined),
    pause: () => audio.pause(),
    seek: (toMs) => {
      audio.currentTime = toMs / 1000
      tellTime()
    },
    close: () => {
      for (const [event, listener] of listeners) audio.removeEventListener(event, listener)
      audio.pause()
      audio.removeAttribute('src')
    },
  }
}
