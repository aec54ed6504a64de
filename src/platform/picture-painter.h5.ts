import { measureWith, paintSheet, picturesOn, PIXELS_PER_UNIT } from './paint-sheet'
import { type Painted, type PicturePainter } from './picture-painter.types'

const loaded = (source: string): Promise<HTMLImageElement | undefined> =>
  new Promise((resolve) => {
    const picture = new Image()
    picture.crossOrigin = 'anonymous'
    picture.onload = () => resolve(picture)
    picture.onerror = () => resolve(undefined)
    picture.src = source
  })

const asPicture = (canvas: HTMLCanvasElement): Promise<Painted> =>
  new Promise((resolve) =>
    canvas.toBlob((blob) =>
      resolve(blob ? { outcome: 'painted', path: URL.createObjectURL(blob) } : { outcome: 'failed' }),
    ),
  )

export const picturePainter: PicturePainter = {
  canvasId: undefined,
  async paint(draw) {
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('2d')
    if (!context) return { outcome: 'failed' }
    const sheet = draw(measureWith(context))
    const pictures = new Map<string, HTMLImageElement>()
    for (const source of picturesOn(sheet)) {
      const picture = await loaded(source)
      if (!picture) return { outcome: 'pictureMissing' }
      pictures.set(source, picture)
    }
    canvas.width = sheet.width * PIXELS_PER_UNIT
    canvas.height = sheet.height * PIXELS_PER_UNIT
    paintSheet(context, sheet, pictures)
    return asPicture(canvas)
  },
}
