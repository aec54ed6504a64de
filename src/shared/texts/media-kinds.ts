import { type MediaKind } from '#shared/domain/media/kinds'

interface KindWords {
  /** As a filter and a badge name it. */
  readonly name: string
  /** What an officer does to review it. */
  readonly look: string
}

export const mediaKindWords: Record<MediaKind, KindWords> = {
  video: { name: '视频', look: '请看片判断' },
  photo: { name: '照片', look: '请看图判断' },
  audio: { name: '音频', look: '请听完判断' },
  document: { name: '文档', look: '请打开文档判断' },
}
