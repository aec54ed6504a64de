import { type ForeignFile } from '#shared/domain/media/foreign-file'
import { type FileFormat, type MediaCode } from '#shared/domain/media/verdict'

const names: Record<ForeignFile, string> = {
  word: ' Word 文档',
  excel: ' Excel 表格',
  slides: ' PPT 演示文稿',
  ofd: ' OFD 文档',
  office: '旧版 Word、Excel 或 PPT 文档',
  rtf: ' RTF 文档',
  archive: '压缩包',
  wmv: ' WMV 或 WMA',
  aac: ' AAC 音频',
  flac: ' FLAC 音频',
  ogg: ' OGG 音频',
  amr: ' AMR 录音',
  svg: ' SVG 图片',
}

/** Of which files another of the kind asked for can be made; of what is not known, perhaps. */
const MADE_OF: Partial<Record<MediaCode, RegExp>> = {
  NOT_IMAGE: /^$/,
  NOT_MP4: /^(mov|3gp|mkv|webm|avi|flv|wmv)$/,
  NOT_AUDIO: /^(mp4|mov|3gp|mkv|webm|avi|flv|wmv|aac|flac|ogg|amr)$/,
  NOT_PDF: /^(word|excel|slides|ofd|office|rtf|jpeg|png|heic|webp|bmp|tiff)$/,
}

/** What a refused file is that is none of those asked for. */
export const foreignFiles = {
  isA: (file: ForeignFile) => `这个文件是${names[file]}`,
  unpack: '请先解压，再选里面的文件',
  /** Whether the advice to make the file asked for of this one leads anywhere. */
  canBecome: (code: MediaCode, file: ForeignFile | FileFormat | undefined): boolean =>
    file === undefined || MADE_OF[code] === undefined || MADE_OF[code].test(file),
  /** Advice that names only formats the slot takes. */
  export: (formats: readonly string[]) => `请导出或另存为 ${formats.join('、').toUpperCase()} 后再选`,
  several: (count: number) => `有 ${count} 处不合要求`,
} as const
