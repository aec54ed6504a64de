import Taro from '@tarojs/taro'
import { mediaKindRow } from '#shared/domain/media/kinds'
import { type DisplayPictures } from './display-pictures.types'
import { DISPLAY_NAME, paintedDown } from './paint-down'
import { openPicture } from './photo-canvas'
import { type PickedFile } from './picked-file'

/** So many are kept on the phone at once, for as long as the page shows them. */
const MAX_KEPT = 20
let made = 0

/** What a picture can be made of: the photo itself, or the still that the phone brought with a video. */
const sourceOf = ({ kind, path, still }: PickedFile): string | undefined =>
  mediaKindRow(kind).viewer === 'pictures' ? path : still

/** Puts a picture where the mini-program may write; the oldest one gives way. */
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
      // An older base library, a coding that its canvas cannot draw, a full disk: there is no picture then.
      return undefined
    }
  },
}
