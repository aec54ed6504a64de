import { ByteCursor, latin1 } from './byte-cursor'
import { MediaFault } from './media-fault'
import { type Position } from './nearest-city'

const ORIENTATION = 0x0112
const ROTATIONS: Readonly<Record<number, number>> = { 3: 180, 4: 180, 5: 270, 6: 90, 7: 90, 8: 270 }
/** Where the directory is that tells of the taking, and when that was by the camera's clock. */
const TAKING = 0x8769
const TAKEN_AT = 0x9003
/** Where the directory is that tells of the place: north or south, how far, east or west, how far. */
const PLACE = 0x8825
const LATITUDE = { side: 1, angle: 2, negative: 'S', max: 90 } as const
const LONGITUDE = { side: 3, angle: 4, negative: 'W', max: 180 } as const

/** What `read` answers; nothing where the structure does not parse. */
function orNothing<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof MediaFault) return undefined
    throw error
  }
}

/** The numbers of a TIFF structure, in its own order of bytes. */
class Tiff {
  private readonly cursor: ByteCursor
  private readonly little: boolean

  constructor(tiff: Uint8Array) {
    this.cursor = new ByteCursor(tiff)
    this.little = this.cursor.u16() === 0x4949
  }

  /** Where the first directory is. */
  first(): number {
    return this.u32(4)
  }

  u16(at: number): number {
    return this.to(at).u16(this.little)
  }

  u32(at: number): number {
    return this.to(at).u32(this.little)
  }

  /** Where the value of a tag stands in a directory. */
  valueAt(directory: number, wanted: number): number | undefined {
    const cursor = this.to(directory)
    const count = cursor.table(cursor.u16(this.little), 12)
    const first = cursor.position
    for (let entry = 0; entry < count; entry++) {
      const at = first + entry * 12
      if (this.u16(at) === wanted) return at + 8
    }
    return undefined
  }

  private to(at: number): ByteCursor {
    this.cursor.position = 0
    return this.cursor.skip(at)
  }
}

/** Degrees clockwise from the orientation in a TIFF structure; 0 when it has none or does not parse. */
export function exifRotation(bytes: Uint8Array): number {
  const orientation = orNothing(() => {
    const tiff = new Tiff(bytes)
    const at = tiff.valueAt(tiff.first(), ORIENTATION)
    return at === undefined ? 1 : tiff.u16(at)
  })
  return ROTATIONS[orientation ?? 1] ?? 0
}

/** `2020-04-12` for a day that there was; cameras whose clock was never set write zeros. */
function dayOf(text: string): string | undefined {
  const day = /^(\d{4}):(\d\d):(\d\d)/.exec(text)?.slice(1).join('-')
  const at = day === undefined ? NaN : Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day ?? '') ? day : undefined
}

/** The day on which a picture was taken, by its camera's clock; undefined when nothing that parses says so. */
export const exifDay = (bytes: Uint8Array): string | undefined =>
  orNothing(() => {
    const tiff = new Tiff(bytes)
    const taking = tiff.valueAt(tiff.first(), TAKING)
    const at = taking === undefined ? undefined : tiff.valueAt(tiff.u32(taking), TAKEN_AT)
    if (at === undefined) return undefined
    const text = tiff.u32(at)
    return dayOf(latin1(bytes, text, text + 10))
  })

/** Degrees from degrees, minutes and seconds, each a fraction; undefined where they are none. */
function degreesOf(
  tiff: Tiff,
  bytes: Uint8Array,
  directory: number,
  { side, angle, negative, max }: typeof LATITUDE | typeof LONGITUDE,
): number | undefined {
  const [sideAt, angleAt] = [tiff.valueAt(directory, side), tiff.valueAt(directory, angle)]
  if (sideAt === undefined || angleAt === undefined) return undefined
  const from = tiff.u32(angleAt)
  const part = (at: number) => tiff.u32(from + at * 8) / tiff.u32(from + at * 8 + 4)
  const degrees = part(0) + part(1) / 60 + part(2) / 3600
  if (!(degrees <= max)) return undefined
  return latin1(bytes, sideAt, sideAt + 1) === negative ? -degrees : degrees
}

/** Where a picture was taken; undefined when nothing that parses says so, or a camera without satellites wrote zeros. */
export const exifPosition = (bytes: Uint8Array): Position | undefined =>
  orNothing(() => {
    const tiff = new Tiff(bytes)
    const at = tiff.valueAt(tiff.first(), PLACE)
    if (at === undefined) return undefined
    const directory = tiff.u32(at)
    const latitude = degreesOf(tiff, bytes, directory, LATITUDE)
    const longitude = degreesOf(tiff, bytes, directory, LONGITUDE)
    return latitude && longitude ? { latitude, longitude } : undefined
  })
