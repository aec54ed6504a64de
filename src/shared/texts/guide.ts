import { type SubmitterKind } from '#shared/domain/season/sub-project'
import { type WorkForm } from '#shared/domain/season/which-sub-project'

const forms: Record<WorkForm, string> = {
  video: '一段视频',
  photos: '照片',
  audio: '一首歌的录音',
  links: '网上能打开的链接',
  documents: '一份文档',
  description: '一个服务职工的网上平台',
}

const kinds: Record<SubmitterKind, string> = {
  person: '我自己',
  team: '我们几个人',
  unit: '我们单位（工会）',
}

export const guide = {
  lead: '答 3 个问题，就知道报哪一项。',
  form: '1. 您手里有什么？',
  forms,
  who: '2. 以谁的名义报？',
  kinds,
  subject: '3. 它讲的是什么？',
  subjectOf: (topics: readonly string[]) => topics.join('、'),
  otherSubject: '都不是，是别的正能量故事',
  title: (name: string) => `您可以报${name}`,
  host: (organizer: string) => `承办单位：${organizer}`,
  why: '为什么是这一项',
  takesFormats: (formats: readonly string[]) =>
    `收 ${formats.map((each) => each.toUpperCase()).join('、')} 文件`,
  takesLinks: (least: number) => `收能打开的链接，至少 ${least} 个`,
  takesDescription: '报平台本身，不用先有文件',
  takesWho: (kinds: string) => `${kinds}都可以报`,
  takesOnly: (kind: string) => `只收${kind}报的`,
  takesTopics: (topics: readonly string[]) => `题材有${topics.join('、')}`,
  takesOther: '题材之外的也收',
  details: (name: string) => `看${name}的要求和官方入口`,
  submit: '去投稿',
  toSubProject: '看看怎么报',
} as const
