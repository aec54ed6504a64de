import Taro from '@tarojs/taro'
import { measureWith, type PaintContext, paintSheet, picturesOn, PIXELS_PER_UNIT } from './paint-sheet'
import { type Painted, type PicturePainter } from './picture-painter.types'

interface CanvasPicture {
  src: string
  onload: () => void
  onerror: () => void
}

/** A 2d canvas, as WeChat returns it. */
interface CanvasNode {
  width: number
  height: number
  getContext(type: '2d'): PaintContext<CanvasPicture>
  createImage(): CanvasPicture
}

const CANVAS_ID = 'picture-canvas'
const HTTP_OK = 200

const canvasNode = (): Promise<CanvasNode | undefined> =>
  new Promise((resolve) =>
    Taro.createSelectorQuery()
      .select(`#${CANVAS_ID}`)
      .fields({ node: true }, (found) => resolve((found as { node?: CanvasNode } | null)?.node))
      .exec(),
  )

/** Fetches the picture first: canvases draw local files alike everywhere. */
async function loaded(canvas: CanvasNode, url: string): Promise<CanvasPicture | undefined> {
  const file = await Taro.downloadFile({ url }).catch(() => undefined)
  if (file?.statusCode !== HTTP_OK) return undefined
  return new Promise((resolve) => {
    const picture = canvas.createImage()
    picture.onload = () => resolve(picture)
    picture.onerror = () => resolve(undefined)
    picture.src = file.tempFilePath
  })
}

export const picturePainter: PicturePainter = {
  canvasId: CANVAS_ID,
  async paint(draw): Promise<Painted> {
    const canvas = await canvasNode()
    if (!canvas) return { outcome: 'failed' }
    const context = canvas.getContext('2d')
    const sheet = draw(measureWith(context))
    const pictures = new Map<string, CanvasPicture>()
    for (const source of picturesOn(sheet)) {
      const picture = await loaded(canvas, source)
      if (!picture) return { outcome: 'pictureMissing' }
      pictures.set(source, picture)
    }
    canvas.width = sheet.width * PIXELS_PER_UNIT
    canvas.height = sheet.height * PIXELS_PER_UNIT
    paintSheet(context, sheet, pictures)
    // Taro's type wants an old canvas's id; WeChat takes a 2d canvas itself.
    const option = { canvas, fileType: 'png' } as unknown as Taro.canvasToTempFilePath.Option
    return Taro.canvasToTempFilePath(option).then(
      ({ tempFilePath }) => ({ outcome: 'painted', path: tempFilePath }),
      () => ({ outcome: 'failed' }),
    )
  },
}
