import { type MediaKind } from '#shared/domain/media/kinds'
import { type SlotBounds } from '#shared/domain/season/slots'
import { type Limit } from '#shared/domain/season/sourced'
import { type ContentFault } from '#shared/domain/work/completeness'
import { formatDuration, formatSize } from '#shared/texts/format'
import { limitWords } from '#shared/texts/limit-words'

interface KindWords {
  /** What one of them is counted in: 一张照片, 一个视频. */
  readonly unit: string
  readonly name: string
  readonly tips: readonly string[]
  readonly swap: string
  readonly more: string
  readonly moreHint: string
}

const kinds: Record<MediaKind, KindWords> = {
  video: {
    unit: '个',
    name: '视频',
    tips: ['画面清晰、声音清楚，重点内容配字幕', '拍摄最长 60 秒，更长的请从相册选'],
    swap: '换一个视频',
    more: '再加视频',
    moreHint: '请选原文件',
  },
  photo: {
    unit: '张',
    name: '照片',
    tips: ['请选原图，长边 2000 像素以上更清楚', '照片里请不要露出他人的证件、电话和住址'],
    swap: '换一张照片',
    more: '再加照片',
    moreHint: '请选原图',
  },
  audio: {
    unit: '个',
    name: '音频',
    tips: ['建议用 MP3，手机和电脑都能播放', '先把文件发到微信的“文件传输助手”，再从聊天里选'],
    swap: '换一个音频',
    more: '再加音频',
    moreHint: '请选完整的文件',
  },
  document: {
    unit: '份',
    name: '文档',
    tips: ['Word、WPS 文档请先另存为 PDF', '先把文件发到微信的“文件传输助手”，再从聊天里选'],
    swap: '换一份文档',
    more: '再加文档',
    moreHint: '请选完整的文件',
  },
}

/** `1 张`, `4–8 张`. */
const range = (from: number, to: number, unit: string) => `${from === to ? from : `${from}–${to}`} ${unit}`

/** How many files fit: `1 张，或 4–8 张一组`. */
function countRule({ min, max, seriesMin }: SlotBounds, unit: string): string {
  return seriesMin === undefined
    ? range(min, max, unit)
    : `${range(1, 1, unit)}，或 ${range(seriesMin, max, unit)}一组`
}

/** What is wrong with a slot's files, with the way out; `named` is the slot's own name. */
function faultText(
  { reason, limit = 0 }: Pick<ContentFault, 'reason' | 'limit'>,
  named: string,
  bounds: SlotBounds,
  unit: string,
): string {
  switch (reason) {
    case 'missing':
      return `请先选择${named}，等上传完成后再提交`
    case 'tooMany':
      return `最多 ${limit} ${unit}，请移去多出的`
    case 'tooFew':
      return `至少要 ${limit} ${unit}，请再加几${unit}`
    case 'seriesGap':
      return `要 ${countRule(bounds, unit)}。请加到 ${limit} ${unit}，或移去到只剩 1 ${unit}`
    default:
      return `${named}不合要求，请移去后重新选择`
  }
}

export const fileSlot = {
  kinds,
  work: '作品',
  anyUnit: '个',
  countRule,
  faultText,
  /** A file of the draft that stands in no slot of the call any more. */
  stray: (count: number) => `有 ${count} 个文件不在这一项现在的要求里`,
  strayText: '要求改过了。移去这些文件后才能提交，其他内容都还在。',
  strayRemove: '移去这些文件',
  /** A file that was on its way when the app ended, for a slot that takes it no more. */
  notTaken: (count: number) => `上次没传完的 ${count} 个文件没有再传`,
  notTakenText: '要求改过了，这一项现在不收这些文件。原文件还在您的手机里，其他内容都还在。',
  pending: (count: number) => `还有 ${count} 个文件没有传好，请等它传完，或重新上传、移去`,
  lost: {
    expired: '上传的文件已过期，请重新选择；说明和次序都还在',
    refused: '没有通过检查，请换一个；说明和次序都还在',
    unknown: '这个文件不能用在这里，请重新选择；说明和次序都还在',
  },
  /** The call has become stricter since it was sent. */
  outgrown: {
    kind: '这一项现在不收这种文件，请换一个',
    format: (format: string, taken: readonly string[]) =>
      `${format.toUpperCase()} 文件，现在只收 ${taken.map((each) => each.toUpperCase()).join('、')}，请换一个`,
    size: (sizeBytes: number, limit: Limit) =>
      `大小 ${formatSize(sizeBytes)}，现在要求${limitWords('size', limit)}，请换一个`,
    pixels: (width: number, height: number, { value }: Limit) =>
      `尺寸 ${width}×${height}，现在最多 ${value / 10_000} 万像素，请缩小或换一个`,
    duration: (durationMs: number, limit: Limit) =>
      `时长 ${formatDuration(durationMs)}，现在要求${limitWords('duration', limit)}，请换一个`,
  },
  lostAt: (position: number, unit: string, name: string, text: string) =>
    `第 ${position} ${unit}${name}：${text}`,
  named: (position: number, unit: string, name: string) => `第 ${position} ${unit} ${name}`,
  captionTooLong: (position: number, unit: string, limit: number) =>
    `第 ${position} ${unit}的说明太长，最多 ${limit} 个字，请删短`,
  sourceOf: (source: string, kind: MediaKind) => `${source}${kinds[kind].name}`,
  /** A camera that stops by itself. */
  recording: (source: string, seconds: number) => `${source}（最长 ${seconds} 秒）`,
  optional: (label: string) => `${label}（选填）`,
  series: {
    label: '选择单幅或组照',
    one: '单幅 1 张',
    many: (from: number, to: number) => `组照 ${range(from, to, '张')}`,
    tooMany: (count: number) => `已有 ${count} 张。改成单幅，请先移去到只剩 1 张`,
  },
  chosen: (count: number, unit: string) => `已选 ${count} ${unit}`,
  room: (count: number, unit: string) => (count > 0 ? `还能加 ${count} ${unit}` : '已满'),
  leftOut: (taken: number, left: number, unit: string) =>
    `只放得下 ${taken} ${unit}，另外 ${left} ${unit}没有加上。要换，请先移去几${unit}`,
  order: (unit: string) => `拖动或上移、下移，第 1 ${unit}是封面`,
  cover: (position: number) => `${position} 封面`,
  /** What others see of a film before it plays. */
  coverChange: {
    hint: '这张图是封面，展播和列表里给大家看',
    noneHint: '还没有封面。可以从相册选一张，不选就用题目画一张',
    change: '换封面',
    choose: '选封面',
    failed: '封面没有换成，请换一张照片或稍后再试；作品文件不受影响',
  },
  position: (position: number) => String(position),
  view: (position: number, unit: string) => `看第 ${position} ${unit}大图`,
  up: '上移',
  down: '下移',
  upLabel: (position: number, unit: string) => `把第 ${position} ${unit}往前移`,
  downLabel: (position: number, unit: string) => `把第 ${position} ${unit}往后移`,
  remove: '移去',
  removeLabel: (position: number, unit: string) => `移去第 ${position} ${unit}`,
  giveUp: '不传这一个',
  keepOld: '保留原来的',
  swapAt: (position: number, unit: string) => `换第 ${position} ${unit}`,
  captionPlaceholder: '说明（选填）',
  captionLabel: (position: number, unit: string) => `第 ${position} ${unit}的说明，选填`,
  warningAt: (position: number, unit: string, text: string) => `第 ${position} ${unit}：${text}`,
  /** Spoken as it changes. */
  progress: (uploaded: number, all: number) => `已上传 ${uploaded} / ${all}`,
  moved: (position: number, unit: string) => `已移到第 ${position} ${unit}`,
} as const
