import Taro from '@tarojs/taro'
import { mediaKindRow } from '#shared/domain/media/kinds'
import { type DisplayPictures } from './display-pictures.types'
import { openMediaReader } from './media-reader'
import { DISPLAY_NAME, paintedDown, paintOn } from './paint-down'
import { type PickedFile } from './picked-file'

/** So many are kept on the phone at once, for as long as the page shows them. */
const MOST_KEPT = 20
let made = 0

/** What a picture can be made of: the photo itself, or the still that the phone brought with a video. */
const sourceOf = ({ kind, path, still }: PickedFile): string | undefined =>
  mediaKindRow(kind).viewer === 'pictures' ? path : still

function loaded(canvas: Taro.OffscreenCanvas, path: string): Promise<Taro.Image> {
  return new Promise((resolve, reject) => {
    const picture = canvas.createImage()
    picture.onload = () => resolve(picture)
    picture.onerror = () => reject(new Error('no picture'))
    picture.src = path
  })
}

async function bytesOf(file: PickedFile): Promise<Uint8Array> {
  const reader = await openMediaReader(file)
  try {
    return await reader.read(0, await reader.size())
  } finally {
    await reader.close()
  }
}

/** Puts a picture where the mini-program may write; the oldest one gives way. */
function written(bytes: Uint8Array): Promise<string> {
  made = (made % MOST_KEPT) + 1
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

async function paintedFrom(file: PickedFile, source: string): Promise<Uint8Array | undefined> {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width: 1, height: 1 })
  const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
  const picture = await loaded(canvas, source)
  return paintedDown(picture.width, picture.height, async (painting) => {
    paintOn(canvas, context, picture as unknown as CanvasImageSource, painting)
    // Taro's type asks for the id of an old canvas; WeChat takes a 2d canvas itself.
    const option = { canvas, fileType: 'jpg', quality: painting.quality }
    const { tempFilePath } = await Taro.canvasToTempFilePath(
      option as unknown as Taro.canvasToTempFilePath.Option,
    )
    return bytesOf({ ...file, path: tempFilePath })
  })
}

export const displayPictures: DisplayPictures = {
  async make(file) {
    const source = sourceOf(file)
    if (source === undefined) return undefined
    try {
      const bytes = await paintedFrom(file, source)
      if (!bytes) return undefined
      return { name: DISPLAY_NAME, sizeBytes: bytes.length, path: await written(bytes) }
    } catch {
      // An older base library, a coding that its canvas cannot draw, a full disk: there is no picture then.
      return undefined
    }
  },
}
