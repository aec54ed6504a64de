import { type UploadableFile } from './file-upload.types'
import { type PickedFile } from './picked-file'

/** Makes the cover of a file, shown wherever works are shown. */
export interface DisplayPictures {
  /**
   * A small plain JPEG of a photo, or of a moment of a video. Undefined where the phone can make none. Its path can be shown.
   * Never throws.
   */
  make(file: PickedFile): Promise<UploadableFile | undefined>
}
