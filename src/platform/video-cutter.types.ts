import { type MadeFile } from './made-file'
import { type PickedFile } from './picked-file'

export interface VideoCutter {
  readonly supported: boolean
  /** Opens the phone's editor to choose at most `longestS` seconds of a video. Never throws. */
  cut(video: PickedFile, longestS: number): Promise<MadeFile>
}
