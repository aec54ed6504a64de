import { DISPLAY_PICTURE, type Painting, paintingsOf } from '#shared/domain/media/display-picture'
import { withoutMetadata } from '#shared/domain/media/jpeg-segments'
import { type OpenedPicture } from './photo-canvas.types'

export const DISPLAY_NAME = 'cover.jpg'

/** The canvas operations used, the same in WeChat and in a browser. */
interface DownContext<Picture> {
  fillStyle: unknown
  fillRect(x: number, y: number, width: number, height: number): void
  drawImage(picture: Picture, x: number, y: number, width: number, height: number): void
}

interface DownCanvas {
  width: number
  height: number
}

/** Paints the whole picture on a canvas of that size; transparent parts become white. */
export function paintOn<Picture>(
  canvas: DownCanvas,
  context: DownContext<Picture>,
  picture: Picture,
  { width, height }: Painting,
): void {
  canvas.width = width
  canvas.height = height
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, width, height)
  context.drawImage(picture, 0, 0, width, height)
}

/**
 * Paints ever smaller until the JPEG is small enough. Phones write EXIF into canvas output too: it is left out here. Undefined
 * when no try was small enough, or the phone gives no JPEG.
 */
export async function paintedWithin(
  { encode }: OpenedPicture,
  paintings: readonly Painting[],
  maxSizeBytes: number,
): Promise<Uint8Array | undefined> {
  for (const painting of paintings) {
    const plain = withoutMetadata(await encode(painting))
    if (plain && plain.length <= maxSizeBytes) return plain
  }
  return undefined
}

/** Paints a picture down to the limits of a cover. */
export async function paintedDown(picture: OpenedPicture): Promise<Uint8Array | undefined> {
  const { width, height } = picture
  if (!(width > 0 && height > 0)) return undefined
  return paintedWithin(picture, paintingsOf(width, height), DISPLAY_PICTURE.maxSizeBytes)
}
