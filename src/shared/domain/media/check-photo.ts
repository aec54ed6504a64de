import { type Limit } from '#shared/domain/season/sourced'
import { extensionLies } from './file-name'
import { readHeif } from './heif'
import { readJpeg } from './jpeg'
import { requirePixels, requireSize } from './limit-faults'
import { MediaFault } from './media-fault'
import { type MediaWindow } from './media-window'
import { openMedia } from './open-media'
import { isPictureFormat, type Picture, type PictureFormat } from './picture'
import { readPng } from './png'
import { type MediaReader } from './reader'
import { noFindings, settle } from './settle'
import { readBmp, readGif, readWebp } from './small-pictures'
import { type MediaCheck } from './verdict'

/** What a photo may be. */
export interface PhotoLimits {
  readonly formats: readonly PictureFormat[]
  readonly maxSizeBytes: Limit
  /** Width × height. */
  readonly maxPixels: Limit
  /** A long side below this many pixels gives `LOW_RESOLUTION`. */
  readonly warnLongSide?: number
}

const READERS: Record<Exclude<PictureFormat, 'tiff'>, (window: MediaWindow) => Picture | Promise<Picture>> = {
  jpeg: readJpeg,
  png: readPng,
  heic: readHeif,
  avif: readHeif,
  webp: readWebp,
  gif: readGif,
  bmp: readBmp,
}

/**
 * Says whether a file is a picture of an allowed format, whole and within the limits, from its own bytes.
 * `fileName` only serves to remark on a wrong extension. Pixels are not decoded. Throws only `MediaChangedError`.
 */
export async function checkPhoto(
  reader: MediaReader,
  limits: PhotoLimits,
  fileName?: string,
): Promise<MediaCheck> {
  const findings = noFindings()
  const { facts, warnings } = findings
  return settle(findings, async () => {
    const { window, format } = await openMedia(reader, findings)
    if (extensionLies(fileName, format)) warnings.add('EXT_MISMATCH')
    requireSize(window.size, limits.maxSizeBytes)
    if (!isPictureFormat(format)) throw new MediaFault('NOT_IMAGE', format ? { format } : undefined)
    const picture = format === 'tiff' ? undefined : await READERS[format](window)
    if (picture && picture.width > 0 && picture.height > 0)
      Object.assign(facts, { width: picture.width, height: picture.height, rotationCw: picture.rotationCw })
    if (picture?.takenOn !== undefined) facts.takenOn = picture.takenOn
    if (picture?.takenNear !== undefined) facts.takenNear = picture.takenNear
    if (!limits.formats.includes(format)) throw new MediaFault('NOT_ALLOWED_FORMAT', { format })
    if (!picture) return
    const { width, height, trailing, whole, unmarked, risky } = picture
    requirePixels(width, height, limits.maxPixels)
    if (!whole) throw new MediaFault('TRUNCATED')
    if (unmarked) warnings.add('NO_END_MARK')
    if (trailing) warnings.add('TRAILING_DATA')
    if (risky) warnings.add('CODEC_PLAYBACK_RISK')
    if (limits.warnLongSide !== undefined && Math.max(width, height) < limits.warnLongSide)
      warnings.add('LOW_RESOLUTION')
  })
}
