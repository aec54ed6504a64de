import { type UploadableFile } from './file-upload.types'
import { type PickedFile } from './picked-file'

/** Makes the picture that stands for a file wherever works are shown. */
export interface DisplayPictures {
  /**
   * A small plain JPEG of a photo, or of a moment of a video; undefined where the phone can make none. Its path can be shown.
   * Never throws.
   */
  make(file: PickedFile): Promise<UploadableFile | undefined>
}
