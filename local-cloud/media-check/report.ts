import { type RewrapRefusal } from '../../src/shared/domain/media/rewrap/rewrap-fault'
import { type MediaCheck } from '../../src/shared/domain/media/verdict'
import { formatSize } from '../../src/shared/texts/format'
import { mediaText, mediaWarningText } from '../../src/shared/texts/media'
import { rewrapText } from '../../src/shared/texts/rewrap'

/** One line for machines: facts with their units in the names, only those that are known. */
export function jsonLine(
  file: string,
  { verdict, code, warnings, facts }: MediaCheck,
  written?: string,
): string {
  return JSON.stringify({
    file,
    written,
    verdict,
    code,
    warnings,
    facts: {
      size_bytes: facts.sizeBytes,
      duration_s: facts.durationMs === undefined ? undefined : facts.durationMs / 1000,
      width: facts.width,
      height: facts.height,
      rotation_cw: facts.rotationCw,
      video_codec: facts.videoCodec,
      audio_codec: facts.audioCodec,
      has_audio: facts.hasAudio,
      faststart: facts.faststart,
      fragmented: facts.fragmented,
      major_brand: facts.majorBrand,
      page_count: facts.pageCount,
      format: facts.format === 'jpeg' ? 'jpg' : facts.format,
    },
  })
}

const VERDICTS: Record<MediaCheck['verdict'], string> = { accept: '通过', reject: '不通过', retry: '请重试' }

/** A few lines for people. */
export function tableRow(file: string, check: MediaCheck): string {
  const { facts } = check
  const { title, finding, action } = mediaText(check)
  const size = `${facts.sizeBytes.toLocaleString('en-US')} 字节`
  const length = facts.durationMs === undefined ? undefined : `${(facts.durationMs / 1000).toFixed(3)} 秒`
  const picture = facts.width === undefined ? undefined : `${facts.width}×${facts.height}`
  const pages = facts.pageCount === undefined ? undefined : `${facts.pageCount} 页`
  const known = [facts.format, size, length, picture, pages, facts.videoCodec, facts.audioCodec].filter(
    Boolean,
  )
  const reason = check.verdict === 'accept' ? [] : [[title, finding, action].filter(Boolean).join('；')]
  const remarks = check.warnings.map((warning) => `提醒：${mediaWarningText[warning]}`)
  return [`${VERDICTS[check.verdict]}\t${check.code}\t${file}`, known.join('  '), ...reason, ...remarks].join(
    '\n    ',
  )
}

/** What a re-wrapped film will weigh, said before it is copied. */
export const sizeLine = (sizeBytes: number): string =>
  `新文件 ${formatSize(sizeBytes)}（${sizeBytes.toLocaleString('en-US')} 字节），不重新编码`

export const refusalJsonLine = (file: string, { code, details }: RewrapRefusal): string =>
  JSON.stringify({ file, verdict: 'reject', code, details })

export function refusalRow(file: string, refusal: RewrapRefusal): string {
  const { title, finding, action } = rewrapText(refusal)
  return `${VERDICTS.reject}\t${refusal.code}\t${file}\n    ${title}；${finding}；${action}`
}
