import { type VideoLimits } from '#shared/domain/media/check-video'

export const LIMITS: VideoLimits = { maxDurationMs: { value: 180_000 }, maxSizeBytes: { value: 52_428_800 } }
