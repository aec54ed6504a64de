import { type VideoLimits } from '#shared/domain/media/check-video'

export const LIMITS: VideoLimits = { maxDurationMs: 180_000, maxSizeBytes: 52_428_800 }
