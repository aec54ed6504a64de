import Taro from '@tarojs/taro'
import { mediaKindRow } from '#shared/domain/media/kinds'
import { type DisplayPictures } from './display-pictures.types'
import { DISPLAY_NAME, paintedDown } from './paint-down'
import { openPicture } from './photo-canvas'
import { type PickedFile } from './picked-file'

/** The most pictures kept on the phone at once, while the page shows them. */
const MAX_KEPT = 20
let made = 0

/** The source of the picture: the photo itself, or the phone's still of a video. */
const sourceOf = ({ kind, path, still }: PickedFile): string | undefined =>
  mediaKindRow(kind).viewer === 'pictures' ? path : still

/** Writes a picture where the mini-program may write, and drops the oldest one. */
function written(bytes: Uint8Array): Promise<string> {
  made = (made % MAX_KEPT) + 1
  const filePath = `${Taro.env.USER_DATA_PATH}/cover-${made}.jpg`
  const data = bytes.buffer as ArrayBuffer
  return new Promise((resolve, reject) =>
    Taro.getFileSystemManager().writeFile({
      filePath,
      data,
      success: () => resolve(filePath),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    }),
  )
}

export const displayPictures: DisplayPictures = {
  async make(file) {
    const source = sourceOf(file)
    if (source === undefined) return undefined
    try {
      const bytes = await paintedDown(await openPicture(source))
      if (!bytes) return undefined
      return { name: DISPLAY_NAME, sizeBytes: bytes.length, path: await written(bytes) }
    } catch {
      // An old base library, a coding that its canvas cannot draw, a full disk: then there is no picture.
      return undefined
    }
  },
}
