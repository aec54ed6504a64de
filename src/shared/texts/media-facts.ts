import { isWithinLimit } from '#shared/domain/season/limits'
import { type MediaSpec } from '#shared/domain/season/media-spec'
import { type MediaCheck } from '#shared/domain/media/verdict'
import { formatDuration, formatLimitDuration, formatSize } from '#shared/texts/format'
import { workForm } from '#shared/texts/work-form'

/** A fact of a file beside its limit; `ok` says whether it keeps it. */
export interface FactTag {
  readonly key: 'format' | 'size' | 'duration'
  readonly text: string
  readonly ok: boolean
}

const CODEC_NAMES: Readonly<Record<string, string>> = { h264: 'H.264', hevc: 'H.265', av1: 'AV1', vp9: 'VP9' }

/** `1080×1920 · H.264 · 46.2 MB`, as shown: rotation applied; what is not known is left out. */
export function factLine({ facts }: MediaCheck): string {
  const { width, height, rotationCw = 0, videoCodec, sizeBytes } = facts
  const turned = rotationCw % 180 === 90
  const pixels = width && height ? `${turned ? height : width}×${turned ? width : height}` : undefined
  const codec = videoCodec ? (CODEC_NAMES[videoCodec] ?? videoCodec.toUpperCase()) : undefined
  return [pixels, codec, formatSize(sizeBytes)].filter(Boolean).join(' · ')
}

/** What was found beside what is allowed, each in a word. */
export function factTags({ code, facts }: MediaCheck, spec: MediaSpec): FactTag[] {
  if (spec.kind !== 'video' && spec.kind !== 'photos') return []
  const words = workForm.media.facts
  const { format, sizeBytes, durationMs } = facts
  const wrongFormat = ['NOT_MP4', 'QUICKTIME_MOV', 'NOT_IMAGE', 'NOT_ALLOWED_FORMAT', 'NO_VIDEO'].includes(
    code,
  )
  const tags: FactTag[] = []
  if (format !== undefined)
    tags.push({ key: 'format', text: words.format(format.toUpperCase()), ok: !wrongFormat })
  const size = words.size(formatSize(sizeBytes), formatSize(spec.maxSizeBytes.value))
  tags.push({ key: 'size', text: size, ok: sizeBytes > 0 && isWithinLimit(spec.maxSizeBytes, sizeBytes) })
  if (spec.kind === 'video' && durationMs !== undefined)
    tags.push({
      key: 'duration',
      text: words.duration(formatDuration(durationMs)),
      ok: isWithinLimit(spec.maxDurationMs, durationMs),
    })
  return tags
}

/** The limits in one line, before anything was chosen: `MP4 · 短于 3 分钟 · 小于 50 MB`. */
export function limitLine(spec: MediaSpec): string {
  if (spec.kind !== 'video' && spec.kind !== 'photos') return ''
  const formats = spec.formats.value.map((format) => format.toUpperCase()).join('、')
  const size = `${spec.maxSizeBytes.inclusive ? '不超过' : '小于'} ${formatSize(spec.maxSizeBytes.value)}`
  const length = spec.kind === 'video' ? `短于 ${formatLimitDuration(spec.maxDurationMs.value)}` : undefined
  return [formats, length, size].filter(Boolean).join(' · ')
}
