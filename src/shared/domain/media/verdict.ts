import { type City } from './nearest-city'

/** What a check may answer. `OK` accepts, `RETRY` decides nothing, every other code refuses. */
export const MEDIA_CODES = [
  'OK',
  'EMPTY_FILE',
  'TOO_LARGE',
  'NOT_MP4',
  'QUICKTIME_MOV',
  'NO_MOOV',
  'TRUNCATED',
  'CORRUPT',
  'NO_VIDEO',
  'TOO_LONG',
  'DURATION_UNKNOWN',
  'ENCRYPTED',
  'CODEC_UNSUPPORTED',
  'NOT_IMAGE',
  'NOT_ALLOWED_FORMAT',
  'TOO_MANY_PIXELS',
  'NOT_AUDIO',
  'NOT_PDF',
  'NO_PAGES',
  'ACTIVE_CONTENT',
  'NOT_CHECKABLE',
  'PLACE_INSIDE',
  'NOT_ASKED',
  'RETRY',
] as const
export type MediaCode = (typeof MEDIA_CODES)[number]

export const MEDIA_WARNINGS = [
  'SIZE_NEAR_LIMIT',
  'NO_AUDIO',
  'LOW_RESOLUTION',
  'CODEC_PLAYBACK_RISK',
  'MDAT_OVERRUN',
  'TRAILING_DATA',
  'HEADER_MISMATCH',
  'EXT_MISMATCH',
  'DUPLICATE_MOOV',
  'BROKEN_TRACK',
  'NO_END_MARK',
] as const
export type WarningCode = (typeof MEDIA_WARNINGS)[number]

/** A container or picture format as found in the bytes, never as the name or Content-Type claims. */
export const FILE_FORMATS = [
  'mp4',
  'mov',
  '3gp',
  'm4a',
  'mkv',
  'webm',
  'avi',
  'flv',
  'jpeg',
  'png',
  'heic',
  'webp',
  'avif',
  'gif',
  'bmp',
  'tiff',
  'mp3',
  'wav',
  'html',
  'pdf',
  'zip',
] as const
export type FileFormat = (typeof FILE_FORMATS)[number]

/** What was seen in the file, as far as it was read. `width` and `height` are coded ones (pixels), before `rotationCw`. */
export interface MediaFacts {
  sizeBytes: number
  /** How long it plays, from sample tables and edit lists; whole ms, rounded down. */
  durationMs?: number
  width?: number
  height?: number
  /** Degrees clockwise the picture is turned for display. */
  rotationCw?: number
  /** `2020-04-12`, as a photo's camera wrote it down. */
  takenOn?: string
  /** The city near which a photo was taken; the place itself is not kept. */
  takenNear?: City
  /** As ffprobe names it: h264, hevc, aac, … */
  videoCodec?: string
  audioCodec?: string
  hasAudio?: boolean
  /** Pages of a document, counted one by one. */
  pageCount?: number
  /** The index stands before the pictures, so playing can start at once. */
  faststart?: boolean
  fragmented?: boolean
  majorBrand?: string
  format?: FileFormat
}

/** Values a message needs: the value found and the limit it met, in the units their names end with. */
export type MediaDetails = Readonly<Record<string, number | string>>

/** A plain JSON object, the same from phone, browser and cloud. */
export interface MediaCheck {
  readonly verdict: 'accept' | 'reject' | 'retry'
  readonly code: MediaCode
  readonly warnings: readonly WarningCode[]
  readonly facts: MediaFacts
  readonly details?: MediaDetails
}
