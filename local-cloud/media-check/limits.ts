import { type AudioLimits } from '../../src/shared/domain/media/check-audio'
import { type DocumentLimits } from '../../src/shared/domain/media/check-document'
import { type PhotoLimits } from '../../src/shared/domain/media/check-photo'
import { type VideoLimits } from '../../src/shared/domain/media/check-video'

/** What the command checks by: the rules of 微视频 (附件2·一), 摄影, 歌曲 and 专题活动. The product itself takes them from the season. */
export const VIDEO_LIMITS: VideoLimits = {
  maxDurationMs: { value: 180_000 },
  maxSizeBytes: { value: 52_428_800 },
  warnSizeBytes: 50_000_000,
  minShortSide: 480,
}

export const PHOTO_LIMITS: PhotoLimits = {
  formats: ['jpeg', 'png', 'heic', 'webp'],
  maxSizeBytes: { value: 10 * 1024 * 1024, inclusive: true },
  maxPixels: { value: 220_000_000, inclusive: true },
  warnLongSide: 2000,
}

export const AUDIO_LIMITS: AudioLimits = {
  formats: ['mp3', 'm4a', 'wav'],
  maxDurationMs: { value: 360_000 },
  maxSizeBytes: { value: 15 * 1024 * 1024 },
}

export const DOCUMENT_LIMITS: DocumentLimits = {
  formats: ['pdf'],
  maxSizeBytes: { value: 20 * 1024 * 1024, inclusive: true },
}
