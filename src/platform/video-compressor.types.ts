import { type PickedFile } from './picked-file'

export interface VideoCompressor {
  readonly supported: boolean
  /** A smaller version of a video, or `undefined` when the phone could not make one. Never throws. */
  compress(video: PickedFile): Promise<PickedFile | undefined>
}
