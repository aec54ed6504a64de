import { type Limit } from '#shared/domain/season/sourced'
import { formatLimitDuration } from '#shared/texts/format'
import { limitWords } from '#shared/texts/limit-words'

/** What a draft is told whose form has changed since. */
export const formChanges = {
  title: (count: number) => `草稿写下后，要求改过了，有 ${count} 处要改`,
  text: '其他内容都还在。点一处就到那里：',
  before: (text: string, before: number) => `${text}（原来是 ${before}）`,
  inSlot: (label: string, text: string) => `${label}：${text}`,
  asksNow: (text: string) => `新增的一项：${text}`,
  hostGone: (text: string) => `可以填写的网站改过了：${text}`,
  optionGone: (label: string) => `“${label}”里选过的选项已经取消，请重新选`,
  shorterNow: (limit: Limit, before: number) =>
    `时长现在要求${limitWords('duration', limit)}（原来 ${formatLimitDuration(before)}），请确认选的文件没有超过`,
  dropped: (label: string | undefined) =>
    label === undefined
      ? '有一栏已经取消，写过的内容不会提交'
      : `“${label}”这一栏已经取消，写过的内容不会提交`,
  droppedChoice: (label: string | undefined) =>
    label === undefined ? '有一栏已经取消，选过的不会提交' : `“${label}”这一栏已经取消，选过的不会提交`,
  copy: '复制内容',
  remove: '删去',
} as const
