import { type AudioLimits } from '../../src/shared/domain/media/check-audio'
import { type PhotoLimits } from '../../src/shared/domain/media/check-photo'
import { type VideoLimits } from '../../src/shared/domain/media/check-video'

/** What the command checks by: the rules of 微视频 (附件2·一), 摄影 and 歌曲. The product itself takes them from the season. */
export const VIDEO_LIMITS: VideoLimits = {
  maxDurationMs: 180_000,
  maxSizeBytes: 52_428_800,
  warnSizeBytes: 50_000_000,
  minShortSide: 480,
}

export const PHOTO_LIMITS: PhotoLimits = {
  formats: ['jpeg', 'png', 'heic', 'webp'],
  maxSizeBytes: 10 * 1024 * 1024,
  maxPixels: 100_000_000,
  warnLongSide: 2000,
}

export const AUDIO_LIMITS: AudioLimits = {
  formats: ['mp3', 'm4a', 'wav'],
  maxDurationMs: 360_000,
  maxSizeBytes: 15 * 1024 * 1024,
}
