import { type ActiveKind } from '#shared/domain/media/pdf/active-content'
import { type MediaCheck, type MediaCode, type WarningCode } from '#shared/domain/media/verdict'
import { formatDuration } from '#shared/texts/format'
import { limitIn, limitWords } from '#shared/texts/limit-words'
import { sizeFinding } from '#shared/texts/too-large'

/** `title` names the rule, `finding` the value found, `action` the way out. */
export interface MediaText {
  readonly title: string
  readonly finding: string
  readonly action: string
}

type Values = Readonly<Record<string, unknown>>
const value = (values: Values | undefined, key: string) => Number(values?.[key] ?? 0)

const FORMAT_NAMES: Readonly<Record<string, string>> = {
  mov: 'MOV（苹果 QuickTime）',
  html: '网页',
  jpeg: 'JPEG 图片',
  png: 'PNG 图片',
  webp: 'WebP 图片',
  gif: 'GIF 图片',
  pdf: 'PDF 文档',
  zip: 'ZIP 压缩包或 Word、Excel、OFD 文档',
}
const formatName = (format: unknown) =>
  typeof format === 'string' ? (FORMAT_NAMES[format] ?? format.toUpperCase()) : '无法识别的格式'

/** Latin letters stand apart from Chinese ones. */
const isA = (format: unknown) => `这个文件是${formatName(format).replace(/^(?=[A-Z0-9])/, ' ')}`

const again = '请重新导出或换一个文件'

const SOUNDS: readonly unknown[] = ['mp3', 'm4a', 'wav']
const isSound = ({ facts }: MediaCheck) => SOUNDS.includes(facts.format)
const isDocument = ({ facts }: MediaCheck) => facts.format === 'pdf'

const printAnew =
  '请在 WPS 或 Word 里打开原文档，选“另存为 PDF”；没有原文档的，打开这份 PDF 选“打印”，打印成新的 PDF 再选'

/** By what the check found in the document (`details.what`). */
const ACTIVE_NAMES: Readonly<Record<string, string>> = {
  script: '脚本（JavaScript）',
  launch: '启动其他程序的动作',
  attachment: '夹带的附件',
  form: '会联网或自动变化的表单',
  player: '内嵌的音视频或三维内容',
  action: '打开时自动执行的动作',
} satisfies Record<ActiveKind, string>

const texts: Record<MediaCode, (check: MediaCheck) => MediaText> = {
  OK: () => ({ title: '检查通过', finding: '', action: '' }),
  RETRY: () => ({
    title: '还没有检查完',
    finding: '读取文件时网络中断',
    action: '不用重新上传，平台会自动再查',
  }),
  EMPTY_FILE: () => ({ title: '文件是空的', finding: '大小为 0', action: again }),
  TOO_LARGE: (check) => {
    const { facts, details } = check
    const limit = limitIn(details, 'maxSizeBytes')
    return {
      title: `文件需${limitWords('size', limit)}`,
      finding: `当前 ${sizeFinding(facts.sizeBytes, limit.value)}`,
      action: isDocument(check)
        ? '请把文档里的图片压缩后，重新导出为 PDF 再选'
        : isSound(check)
          ? '请剪短，或导出为 128 kbps 的 MP3 后再选'
          : '请压缩或剪短后再选，或在拍摄设置里选较低的清晰度',
    }
  },
  TOO_LONG: (check) => {
    const { facts, details } = check
    const limit = limitIn(details, 'maxDurationMs')
    const length = facts.durationMs ?? value(details, 'durationMs')
    const over = Math.floor((length - limit.value) / 1000) + 1
    return {
      title: `${isSound(check) ? '音频' : '视频'}需${limitWords('duration', limit)}`,
      finding: `当前 ${formatDuration(length)}`,
      action: `请剪掉 ${formatDuration(over * 1000)}以上，再重新选择`,
    }
  },
  NOT_MP4: ({ facts, details }) => ({
    title: '需要 MP4 视频',
    finding: isA(details?.format ?? facts.format),
    action: '请在手机相册或剪辑软件里导出为 MP4 后再选',
  }),
  QUICKTIME_MOV: () => ({
    title: '需要 MP4 视频',
    finding: isA('mov'),
    action: '请用剪辑软件导出为 MP4 后再选',
  }),
  NO_MOOV: () => ({
    title: '视频不完整，无法播放',
    finding: '缺少播放所需的索引，多半是录制或传输中断了',
    action: '请找到完整的原文件，或重新导出',
  }),
  TRUNCATED: () => ({
    title: '文件不完整',
    finding: '后半部分缺失，多半是传输中断了',
    action: '请用完整的原文件',
  }),
  CORRUPT: ({ details }) =>
    details?.replaced === undefined
      ? { title: '文件已损坏', finding: '内部结构有错误，无法正常打开', action: again }
      : { title: '文件与上传时不一致', finding: '上传之后文件被换过或丢失', action: '请重新选择并上传' },
  NO_VIDEO: () => ({ title: '没有画面', finding: '文件里只有声音', action: '请选择有画面的视频' }),
  DURATION_UNKNOWN: (check) => ({
    title: isSound(check) ? '读不出音频时长' : '读不出视频时长',
    finding: '文件没有写明时长',
    action: again,
  }),
  ENCRYPTED: (check) =>
    isDocument(check)
      ? {
          title: '文档设了密码或限制',
          finding: '审核时无法打开',
          action: '请取消密码和限制后另存，或打印成新的 PDF 再选',
        }
      : {
          title: isSound(check) ? '音频加了密' : '视频加了密',
          finding: '无法播放',
          action: '请换成没有加密的原文件',
        },
  CODEC_UNSUPPORTED: ({ facts }) => ({
    title: '视频编码无法播放',
    finding: `编码为 ${facts.videoCodec ?? '未知'}`,
    action: '请用剪辑软件导出为 H.264 编码的 MP4',
  }),
  NOT_IMAGE: ({ facts, details }) => ({
    title: '需要图片文件',
    finding: isA(details?.format ?? facts.format),
    action: '请选择照片',
  }),
  NOT_ALLOWED_FORMAT: (check) => ({
    title: isSound(check) ? '音频格式不符' : '图片格式不符',
    finding: isA(check.facts.format),
    action: isSound(check) ? '请导出为 MP3 后再选' : '请选择 JPEG、PNG 或 HEIC 照片',
  }),
  TOO_MANY_PIXELS: ({ facts }) => ({
    title: '图片尺寸过大',
    finding: `当前 ${facts.width ?? 0}×${facts.height ?? 0}`,
    action: '请缩小尺寸后再选',
  }),
  NOT_AUDIO: ({ facts, details }) => ({
    title: '需要音频文件',
    finding: isA(details?.format ?? facts.format),
    action: '请选择 MP3、M4A 或 WAV；其他音频请用剪辑软件导出为 MP3',
  }),
  NOT_PDF: ({ facts, details }) => ({
    title: details?.orJpeg === undefined ? '需要 PDF 文档' : '需要 PDF 文档或 JPEG 图片',
    finding: isA(details?.format ?? facts.format),
    action: '请用 WPS 或 Word 打开，选“另存为 PDF”后再选；纸质材料可用手机扫描成 PDF',
  }),
  NO_PAGES: () => ({ title: '文档里没有页面', finding: '共 0 页', action: '请重新导出为 PDF 后再选' }),
  ACTIVE_CONTENT: ({ details }) => ({
    title: '文档里不能有会自动运行的内容',
    finding: `发现${ACTIVE_NAMES[String(details?.what)] ?? '会自动运行的内容'}`,
    action: printAnew,
  }),
  NOT_CHECKABLE: () => ({
    title: '文档结构太复杂',
    finding: '平台无法逐项查看，不能确认是否安全',
    action: printAnew,
  }),
  PLACE_INSIDE: () => ({
    title: '文件里记着拍摄地点',
    finding: '大家看得到这个文件，地点不能跟着公开',
    action: '请在小程序里重新选择它，会自动去掉地点；或在相册里关掉位置信息后另存',
  }),
  NOT_ASKED: () => ({
    title: '有一个文件现在不收了',
    finding: '提交之后，这一项的要求改过了',
    action: '请移去这个文件，按现在的要求改好后重新提交，其他内容都还在',
  }),
}

export const mediaText = (check: MediaCheck): MediaText => texts[check.code](check)

export const mediaWarnings = '提醒（不影响提交）'

/** Warnings never block; each says why it matters. */
export const mediaWarningText: Record<WarningCode, string> = {
  SIZE_NEAR_LIMIT: '大小接近上限，承办单位若按 1MB=100 万字节计算会超出，建议再压缩一点',
  NO_AUDIO: '没有声音，请确认是否有意为之',
  LOW_RESOLUTION: '清晰度偏低，建议用更清晰的原文件',
  CODEC_PLAYBACK_RISK:
    '部分手机或浏览器可能播放或显示不出来，视频建议导出为 H.264 编码，照片建议导出为 JPEG，音频建议导出为 MP3',
  MDAT_OVERRUN: '文件末尾与记录不符，但可以播放',
  TRAILING_DATA: '文件末尾有多余数据，不影响播放',
  HEADER_MISMATCH: '文件头记录的时长与实际不符，以实际为准',
  EXT_MISMATCH: '文件名的后缀与实际格式不符，以实际格式为准',
  DUPLICATE_MOOV: '文件里有重复的索引，以第一份为准',
  BROKEN_TRACK: '文件里有一条轨道读不出，画面不受影响，请播放一遍，确认声音正常',
  NO_END_MARK: '照片末尾缺少结束标记，画面是完整的',
}
