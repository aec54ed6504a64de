import { paintOn } from './paint-down'
import { type OpenedPicture, type OpenPicture } from './photo-canvas.types'

/** A readable file shows its first pictures within this time, ms. */
const MAX_WAIT_MS = 5000

export const happens = (element: HTMLElement, event: string): Promise<void> =>
  new Promise((resolve, reject) => {
    element.addEventListener(event, () => resolve(), { once: true })
    element.addEventListener('error', () => reject(new Error('not shown')), { once: true })
    setTimeout(() => reject(new Error('too slow')), MAX_WAIT_MS)
  })

function encoded(canvas: HTMLCanvasElement, quality: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) =>
        blob
          ? void blob.arrayBuffer().then((bytes) => resolve(new Uint8Array(bytes)))
          : reject(new Error('no blob')),
      'image/jpeg',
      quality,
    ),
  )
}

/** The visible content of an element, ready to be drawn. */
export function drawable(picture: CanvasImageSource, width: number, height: number): OpenedPicture {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  return {
    width,
    height,
    encode(painting) {
      if (!context) return Promise.reject(new Error('no canvas'))
      paintOn(canvas, context, picture, painting)
      return encoded(canvas, painting.quality)
    },
  }
}

export const openPicture: OpenPicture = async (path) => {
  const picture = new Image()
  const loaded = happens(picture, 'load')
  picture.src = path
  await loaded
  return drawable(picture, picture.naturalWidth, picture.naturalHeight)
}
