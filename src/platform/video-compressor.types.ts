import { type MadeFile } from './made-file'
import { type PickedFile } from './picked-file'

export interface VideoCompressor {
  readonly supported: boolean
  /** Makes a smaller version of a video. Never throws. */
  compress(video: PickedFile): Promise<MadeFile>
}
