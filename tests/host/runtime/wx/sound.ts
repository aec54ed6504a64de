import { type Api } from './api'

type Listener = () => void

const TOLD = ['TimeUpdate', 'Canplay', 'Play', 'Pause', 'Stop', 'Ended', 'Error'] as const

/** `wx.createInnerAudioContext`: it tells what a phone would, and is not heard; browser journeys play real sounds. */
export function sound(api: Api): object {
  const createInnerAudioContext = () => {
    const listeners = new Map<string, Listener>()
    const tell = (what: (typeof TOLD)[number]) => {
      const listener = listeners.get(what)
      if (listener) setTimeout(() => api.inLogic(`the sound's on${what}`, listener))
    }
    return {
      ...Object.fromEntries(
        TOLD.map((what) => [`on${what}`, (listener: Listener) => listeners.set(what, listener)]),
      ),
      src: '',
      currentTime: 0,
      duration: 0,
      play: api.synchronous('audio.play', () => tell('Play')),
      pause: api.synchronous('audio.pause', () => tell('Pause')),
      seek: api.synchronous('audio.seek', () => tell('TimeUpdate')),
      destroy: api.synchronous('audio.destroy', () => listeners.clear()),
    }
  }
  return {
    createInnerAudioContext,
    setInnerAudioOption: api.asynchronous('setInnerAudioOption', [], () => undefined),
  }
}
