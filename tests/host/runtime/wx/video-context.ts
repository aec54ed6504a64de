import { type BuiltIn } from '../elements/element-host'
import { type Api } from './api'

/** `wx.createVideoContext`: the page's own film by its id. */
export function videoContext(api: Api, page: () => HTMLElement | undefined): object {
  const createVideoContext = (id: string) => {
    const element = () => page()?.querySelector<BuiltIn>(`wx-video#${id}`)
    return {
      play: api.synchronous('video.play', () => element()?.play?.()),
      pause: api.synchronous('video.pause', () => element()?.querySelector('video')?.pause()),
      playbackRate: api.synchronous('video.playbackRate', (rate: number) => {
        const film = element()?.querySelector('video')
        if (film) film.playbackRate = rate
      }),
    }
  }
  return { createVideoContext }
}
