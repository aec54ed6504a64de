import { type PictureFiles } from './picture-files.types'

/** A browser shows the URL itself while it is valid. */
export const pictureFiles: PictureFiles = {
  keep: (url) => Promise.resolve(url),
  isThere: () => Promise.resolve(false),
  remove: () => Promise.resolve(),
}
