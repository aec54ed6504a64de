import { type JobState } from '#shared/domain/papers/job'
import { formatMoment, formatSize } from '#shared/texts/format'

const states: Record<JobState, string> = {
  waiting: '排队中',
  running: '生成中',
  ready: '已生成',
  failed: '没有生成',
  cancelled: '已取消',
  expired: '已过期',
}

/** What officers read of lists and papers that they ask for. */
export const papers = {
  entry: '名单和文书',
  entrySecond: '作品名单（Excel）、规则要点（Word）',
  worksList: {
    title: '作品名单（Excel）',
    about: '本单位和下级单位已提交的作品，含回执编号、作者、状态和日期，不含联系电话',
    start: '生成名单',
    named: (unit: string) => `${unit}作品名单`,
  },
  recommendation: {
    title: '推荐表（PDF）',
    about: '含作品信息、简介和各级盖章栏，不含联系电话',
    start: '生成推荐表',
  },
  seasonRules: {
    title: '规则要点（Word）',
    about: '本年度的时间安排、征集要求、线下活动任务和通知要点，不含联系人电话',
    start: '生成规则要点',
  },
  list: '我要过的文件',
  empty: '还没有。生成后的文件会列在这里，保留一天',
  more: '再看一些',
  moreFailed: '没有取到后面的文件，点这里再试',
  state: (state: JobState) => states[state],
  progress: (rows: number, percent: number) => `已整理 ${rows} 件，完成 ${percent}%`,
  leave: '可以离开这一页，生成好了再回来取',
  startedAt: (at: number) => formatMoment(at),
  readyLine: (sizeBytes: number, until: number) => `${formatSize(sizeBytes)} · 保留到 ${formatMoment(until)}`,
  expiredLine: '文件保留一天，已经清除',
  cancel: '取消',
  again: '重新生成',
  fetch: '取文件',
  fetching: '正在取',
  view: '打开',
  send: '发到聊天',
  failed: '没有取到文件，请检查网络后再试',
  notOpened: '没有打开，请再试一次',
  notSent: '没有发出去，请再试一次',
  linkLine: '下载链接一小时内有效',
} as const
