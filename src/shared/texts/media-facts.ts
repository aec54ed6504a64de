import { shownSize } from '#shared/domain/media/shown-size'
import { type MediaCheck, type MediaFacts } from '#shared/domain/media/verdict'
import { isWithinLimit } from '#shared/domain/season/limits'
import { type SingleMediaSpec } from '#shared/domain/season/media-spec'
import { formatDuration, formatSize } from '#shared/texts/format'
import { limitWords } from '#shared/texts/limit-words'

/** A fact of a file beside its limit; `ok` says whether it keeps it. */
export interface FactTag {
  readonly key: 'format' | 'size' | 'duration'
  readonly text: string
  readonly ok: boolean
}

const CODEC_NAMES: Readonly<Record<string, string>> = {
  h264: 'H.264',
  hevc: 'H.265',
  av1: 'AV1',
  vp9: 'VP9',
  aac: 'AAC',
  mp3: 'MP3',
  opus: 'Opus',
}
export const codecName = (codec: string): string => CODEC_NAMES[codec] ?? codec.toUpperCase()

/** `1080×1920`, as people see it; undefined while unknown. */
export function pixelsLine(facts: MediaFacts): string | undefined {
  const shown = shownSize(facts)
  return shown && `${shown.width}×${shown.height}`
}

/** `1080×1920 · H.264 · 46.2 MB`; what is not known is left out. */
export function factLine({ facts }: MediaCheck): string {
  const { videoCodec, sizeBytes } = facts
  return [pixelsLine(facts), videoCodec && codecName(videoCodec), formatSize(sizeBytes)]
    .filter(Boolean)
    .join(' · ')
}

const words = {
  format: (format: string) => `格式 ${format}`,
  size: (size: string, limit: string) => `大小 ${size} / ${limit}`,
  duration: (duration: string) => `时长 ${duration}`,
}

const FORMAT_REFUSALS = [
  'NOT_MP4',
  'QUICKTIME_MOV',
  'NOT_IMAGE',
  'NOT_ALLOWED_FORMAT',
  'NO_VIDEO',
  'NOT_AUDIO',
]

/** What was found beside what is allowed, each in a word. */
export function factTags({ code, facts }: MediaCheck, spec: SingleMediaSpec): FactTag[] {
  const { format, sizeBytes, durationMs } = facts
  const tags: FactTag[] = []
  if (format !== undefined)
    tags.push({
      key: 'format',
      text: words.format(format.toUpperCase()),
      ok: !FORMAT_REFUSALS.includes(code),
    })
  if ('maxSizeBytes' in spec)
    tags.push({
      key: 'size',
      text: words.size(formatSize(sizeBytes), formatSize(spec.maxSizeBytes.value)),
      ok: sizeBytes > 0 && isWithinLimit(spec.maxSizeBytes, sizeBytes),
    })
  if ('maxDurationMs' in spec && durationMs !== undefined)
    tags.push({
      key: 'duration',
      text: words.duration(formatDuration(durationMs)),
      ok: isWithinLimit(spec.maxDurationMs, durationMs),
    })
  return tags
}

/** The limits in one line, before anything was chosen: `MP4 · 短于 3 分钟 · 小于 50 MB`. */
export function limitLine(spec: SingleMediaSpec): string {
  const formats = 'formats' in spec ? spec.formats.value.map((format) => format.toUpperCase()).join('、') : ''
  const length = 'maxDurationMs' in spec ? limitWords('duration', spec.maxDurationMs) : ''
  const size = 'maxSizeBytes' in spec ? limitWords('size', spec.maxSizeBytes) : ''
  return [formats, length, size].filter(Boolean).join(' · ')
}
