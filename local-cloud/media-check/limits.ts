import { type AudioLimits } from '../../src/shared/domain/media/check-audio'
import { type PhotoLimits } from '../../src/shared/domain/media/check-photo'
import { type VideoLimits } from '../../src/shared/domain/media/check-video'

/** What the command checks by: the rules of 微视频 (附件2·一), 摄影 and 歌曲. The product itself takes them from the season. */
export const VIDEO_LIMITS: VideoLimits = {
  maxDurationMs: { value: 180_000 },
  maxSizeBytes: { value: 52_428_800 },
  warnSizeBytes: 50_000_000,
  minShortSide: 480,
}

export const PHOTO_LIMITS: PhotoLimits = {
  formats: ['jpeg', 'png', 'heic', 'webp'],
  maxSizeBytes: { value: 10 * 1024 * 1024, inclusive: true },
  maxPixels: { value: 100_000_000, inclusive: true },
  warnLongSide: 2000,
}

export const AUDIO_LIMITS: AudioLimits = {
  formats: ['mp3', 'm4a', 'wav'],
  maxDurationMs: { value: 360_000 },
  maxSizeBytes: { value: 15 * 1024 * 1024 },
}
