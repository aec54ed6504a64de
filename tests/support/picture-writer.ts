import { box, bytesOf, fullBox, u16, u32, u8, zeros, type Part } from './mp4-boxes'

/** Pictures as far as headers and ends go; nothing decodes them. */

export interface PicturePlan {
  readonly width?: number
  readonly height?: number
  /** EXIF orientation, 1 to 8. */
  readonly orientation?: number
}

const segment = (marker: number, ...parts: Part[]) => {
  const payload = bytesOf(parts)
  return bytesOf([u8(0xff, marker), u16(payload.length + 2), payload])
}

export const tiff = (orientation: number) =>
  bytesOf(['MM\0*', u32(8), u16(1), u16(0x0112, 3), u32(1), u16(orientation, 0), u32(0)])

export interface JpegPlan extends PicturePlan {
  /** Bytes between the header and the picture. */
  readonly extra?: Part
  /** Bytes of coded picture. */
  readonly coded?: Part
  readonly frame?: number
}

export function jpeg(plan: JpegPlan = {}): Uint8Array {
  const {
    width = 4000,
    height = 3000,
    orientation,
    extra = '',
    coded = zeros(500).fill(0x5a),
    frame = 0xc0,
  } = plan
  return bytesOf([
    '\xff\xd8',
    segment(0xe0, 'JFIF\0', u8(1, 1, 0), u16(1, 1), u8(0, 0)),
    orientation === undefined ? '' : segment(0xe1, 'Exif\0\0', tiff(orientation)),
    extra,
    segment(frame, u8(8), u16(height, width), u8(1, 1, 0x11, 0)),
    segment(0xda, u8(1, 1, 0, 0, 63, 0)),
    coded,
    '\xff\xd9',
  ])
}

/** An application segment of `length` bytes, as cameras put before the picture. */
export const makerNotes = (length: number): Uint8Array => segment(0xe2, zeros(length))

/** A table between scans whose bytes look like the picture's end. */
export const tableLikeEnd = (): Uint8Array => segment(0xc4, u8(0, 0xff, 0xd9, 1))

/** A PNG's chunk; only the end's checksum is right. */
export const pngChunk = (type: string, ...parts: Part[]): Uint8Array => {
  const payload = bytesOf(parts)
  const sum = type === 'IEND' ? u8(0xae, 0x42, 0x60, 0x82) : u32(0)
  return bytesOf([u32(payload.length), type, payload, sum])
}

export function png({ width = 4000, height = 3000, orientation }: PicturePlan = {}): Uint8Array {
  return bytesOf([
    '\x89PNG\r\n\x1a\n',
    pngChunk('IHDR', u32(width, height), u8(8, 2, 0, 0, 0)),
    orientation === undefined ? '' : pngChunk('eXIf', tiff(orientation)),
    pngChunk('IDAT', zeros(300)),
    pngChunk('IEND'),
  ])
}

export interface HeifPlan extends PicturePlan {
  readonly brand?: string
  readonly compatible?: string
  /** Quarter turns counter-clockwise. */
  readonly turns?: number
  readonly imageBytes?: number
  /** Stands in for the table of places. */
  readonly iloc?: Uint8Array
}

export function heif(plan: HeifPlan = {}): Uint8Array {
  const {
    width = 4032,
    height = 3024,
    brand = 'heic',
    compatible = 'mif1heic',
    turns,
    imageBytes = 900,
  } = plan
  const ftyp = box('ftyp', brand, u32(0), compatible)
  const properties = [fullBox('ispe', 0, 0, u32(160, 120)), fullBox('ispe', 0, 0, u32(width, height))]
  if (turns !== undefined) properties.push(box('irot', u8(turns)))
  const own = turns === undefined ? [0x82] : [0x82, 0x03]
  const ipma = fullBox('ipma', 0, 0, u32(2), u16(1), u8(1, 0x81), u16(2), u8(own.length, ...own))
  const make = (start: number) =>
    fullBox(
      'meta', 0, 0,
      fullBox('hdlr', 0, 0, u32(0), 'pict', zeros(13)),
      fullBox('pitm', 0, 0, u16(2)),
      plan.iloc ?? fullBox('iloc', 0, 0, u16(0x4400), u16(1), u16(2, 0, 1), u32(start, imageBytes)),
      box('iprp', box('ipco', properties), ipma),
    ) // prettier-ignore
  const start = ftyp.length + make(0).length + 8
  return bytesOf([ftyp, make(start), box('mdat', zeros(imageBytes))])
}

const little32 = (value: number) => Uint8Array.from(u32(value)).reverse()
const little16 = (value: number) => Uint8Array.from(u16(value)).reverse()

export function webp({ width = 4000, height = 3000 }: PicturePlan = {}): Uint8Array {
  const frame = bytesOf([u8(0, 0, 0, 0x9d, 0x01, 0x2a), little16(width), little16(height), zeros(100)])
  const body = bytesOf(['WEBPVP8 ', little32(frame.length), frame])
  return bytesOf(['RIFF', little32(body.length), body])
}

export const gif = ({ width = 40, height = 30 }: PicturePlan = {}): Uint8Array =>
  bytesOf(['GIF89a', little16(width), little16(height), zeros(50), ';'])
