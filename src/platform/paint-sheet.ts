import { type Mark, type Measure, type Sheet } from './picture-painter.types'

/** Pixels per unit of the sheet: sharp on a phone, and a code's modules stay whole. */
export const PIXELS_PER_UNIT = 3

const FONTS = '"PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", sans-serif'

/** The parts of a 2d context that are used, the same in WeChat and in browsers. `Picture` is its image type. */
export interface PaintContext<Picture> {
  font: string
  fillStyle: unknown
  scale(x: number, y: number): void
  beginPath(): void
  moveTo(x: number, y: number): void
  arcTo(x1: number, y1: number, x2: number, y2: number, radius: number): void
  closePath(): void
  fill(): void
  fillRect(x: number, y: number, width: number, height: number): void
  fillText(text: string, x: number, y: number): void
  measureText(text: string): { readonly width: number }
  drawImage(picture: Picture, x: number, y: number, width: number, height: number): void
}

const fontOf = (size: number, bold: boolean) => `${bold ? 'bold ' : ''}${size}px ${FONTS}`

export const measureWith =
  (context: PaintContext<never>): Measure =>
  (text, size, bold) => {
    context.font = fontOf(size, bold)
    return context.measureText(text).width
  }

function paintBox<Picture>(context: PaintContext<Picture>, box: Extract<Mark, { kind: 'box' }>): void {
  const { x, y, width, height, colour, radius = 0 } = box
  context.fillStyle = colour
  if (radius === 0) return context.fillRect(x, y, width, height)
  context.beginPath()
  context.moveTo(x + radius, y)
  context.arcTo(x + width, y, x + width, y + height, radius)
  context.arcTo(x + width, y + height, x, y + height, radius)
  context.arcTo(x, y + height, x, y, radius)
  context.arcTo(x, y, x + width, y, radius)
  context.closePath()
  context.fill()
}

/** Paints the sheet on a canvas of `PIXELS_PER_UNIT` times its size. */
export function paintSheet<Picture>(
  context: PaintContext<Picture>,
  { marks }: Sheet,
  pictures: ReadonlyMap<string, Picture>,
): void {
  context.scale(PIXELS_PER_UNIT, PIXELS_PER_UNIT)
  for (const mark of marks) {
    if (mark.kind === 'box') paintBox(context, mark)
    else if (mark.kind === 'words') {
      context.font = fontOf(mark.size, mark.bold)
      context.fillStyle = mark.colour
      context.fillText(mark.text, mark.x, mark.y)
    } else {
      const picture = pictures.get(mark.source)
      if (picture !== undefined) context.drawImage(picture, mark.x, mark.y, mark.width, mark.height)
    }
  }
}

/** The addresses of the pictures on a sheet. */
export const picturesOn = ({ marks }: Sheet): string[] =>
  marks.flatMap((mark) => (mark.kind === 'picture' ? [mark.source] : []))
