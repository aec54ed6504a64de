import { type City } from './nearest-city'
import { type FileFormat } from './verdict'

export const PICTURE_FORMATS = ['jpeg', 'png', 'heic', 'webp', 'avif', 'gif', 'bmp', 'tiff'] as const
export type PictureFormat = Extract<FileFormat, (typeof PICTURE_FORMATS)[number]>

export const isPictureFormat = (format: FileFormat | undefined): format is PictureFormat =>
  PICTURE_FORMATS.some((known) => known === format)

/** A picture as its headers describe it: coded pixels, and whether its end is there. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly rotationCw: number
  /** The day it was taken, as its camera wrote it down. */
  readonly takenOn?: string
  /** The city near which it was taken, never the place itself. */
  readonly takenNear?: City
  /** False when the file stops before the picture does. */
  readonly whole: boolean
  /** Bytes follow the picture's end (a motion photo's clip, a maker's notes). */
  readonly trailing: boolean
  /** It is all there, but nothing marks its end. */
  readonly unmarked?: boolean
  /** Browsers exist that do not show this coding. */
  readonly risky: boolean
}
