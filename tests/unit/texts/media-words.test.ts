import { mediaText } from '#shared/texts/media'
import { type MediaCode } from '#shared/domain/media/verdict'

it.each<[MediaCode, string | undefined, string]>([
  ['NOT_PDF', 'jpeg', '这个文件是 JPEG 图片'],
  ['NOT_AUDIO', 'mkv', '这个文件是 MKV'],
  ['NOT_MP4', 'html', '这个文件是网页'],
  ['NOT_MP4', undefined, '这个文件是无法识别的格式'],
  ['QUICKTIME_MOV', undefined, '这个文件是 MOV（苹果 QuickTime）'],
])('%s: what a file of format %s is', (code, format, finding) => {
  const details = format === undefined ? {} : { details: { format } }
  const check = { verdict: 'reject', code, warnings: [], facts: { sizeBytes: 9 }, ...details } as const
  expect(mediaText(check).finding).toBe(finding)
})
