import { formatDay } from '#shared/texts/format'

export const common = {
  retry: '重新加载',
  toMe: '回到我的',
  close: '关闭',
  cancel: '取消',
  clearSearch: '清空搜索',
  queryCut: (most: number) => `太长了，只按前 ${most} 个字搜索`,
  copy: '复制',
  copied: '已复制',
  copyFailed: '没有复制成功，请长按文字自行复制',
  quote: (words: string) => `“${words}”`,
  /** `endsAt` is exclusive: people say the last day itself. */
  dayRange: (startsAt: number, endsAt: number) => `${formatDay(startsAt)}至${formatDay(endsAt - 1)}`,
  sources: {
    notice: '通知规定',
    default: '系统默认（通知未规定）',
    press: '据当年报道（通知未规定）',
    amended: '省总工会更正',
  },
  fileUnreachable: {
    title: '文件暂时打不开',
    text: '不是您的错，文件没有丢，其他内容可以照常查看。请稍后再试',
  },
  refreshFailed: '没有更新成功，下面是上次看到的内容',
  openInFull: '请点“前往小程序”继续',
  slow: '网络有点慢，还在加载，请稍等',
} as const
