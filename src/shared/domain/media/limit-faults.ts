import { inclusiveDetail, isWithinLimit } from '#shared/domain/season/limits'
import { type Limit } from '#shared/domain/season/sourced'
import { lastsWithin, type Span, spanMs } from './edit-list'
import { MediaFault } from './media-fault'

export function requireSize(sizeBytes: number, limit: Limit): void {
  if (!isWithinLimit(limit, sizeBytes))
    throw new MediaFault('TOO_LARGE', { sizeBytes, maxSizeBytes: limit.value, ...inclusiveDetail(limit) })
}

export function requireLength(span: Span, limit: Limit): void {
  if (!lastsWithin(span, limit))
    throw new MediaFault('TOO_LONG', {
      durationMs: spanMs(span),
      maxDurationMs: limit.value,
      ...inclusiveDetail(limit),
    })
}

export function requirePixels(width: number, height: number, limit: Limit): void {
  if (!isWithinLimit(limit, width * height))
    throw new MediaFault('TOO_MANY_PIXELS', {
      width,
      height,
      maxPixels: limit.value,
      ...inclusiveDetail(limit),
    })
}
