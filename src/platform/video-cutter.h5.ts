import { notMade } from './made-file'
import { type VideoCutter } from './video-cutter.types'

export const videoCutter: VideoCutter = {
  supported: false,
  cut: () => Promise.resolve(notMade('FAILED')),
}
