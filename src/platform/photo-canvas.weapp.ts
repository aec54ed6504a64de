import Taro from '@tarojs/taro'
import { openFile, type ReadableFileSystem } from './file-system-reader'
import { paintOn } from './paint-down'
import { type OpenPicture } from './photo-canvas.types'

function loaded(canvas: Taro.OffscreenCanvas, path: string): Promise<Taro.Image> {
  return new Promise((resolve, reject) => {
    const picture = canvas.createImage()
    picture.onload = () => resolve(picture)
    picture.onerror = () => reject(new Error('no picture'))
    picture.src = path
  })
}

async function bytesAt(path: string): Promise<Uint8Array> {
  const reader = await openFile(Taro.getFileSystemManager() as unknown as ReadableFileSystem, path)
  try {
    return await reader.read(0, await reader.size())
  } finally {
    await reader.close()
  }
}

export const openPicture: OpenPicture = async (path) => {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width: 1, height: 1 })
  const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
  const picture = await loaded(canvas, path)
  return {
    width: picture.width,
    height: picture.height,
    async encode(painting) {
      paintOn(canvas, context, picture as unknown as CanvasImageSource, painting)
      // Taro's type wants an old canvas's id; WeChat takes a 2d canvas itself.
      const option = { canvas, fileType: 'jpg', quality: painting.quality }
      const { tempFilePath } = await Taro.canvasToTempFilePath(
        option as unknown as Taro.canvasToTempFilePath.Option,
      )
      return bytesAt(tempFilePath)
    },
  }
}
