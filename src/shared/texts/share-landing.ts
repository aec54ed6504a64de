/** Where a shared card leads when it does not lead on. */
export const shareLanding = {
  unknown: {
    title: '没有找到这个内容',
    text: '它可能已经不再公开，或者链接不完整。其他内容都在，欢迎看看。',
    action: '去首页看看',
  },
  withdrawn: {
    title: '这条公告已经撤回',
    text: '发布单位收回了它。现在有效的公告都在公告页。',
    action: '看现在的公告',
  },
  otherSeason: {
    title: (seasonKey: string) => `这是${seasonKey}年的征集`,
    text: '那一年的链接在本年度活动中不能用了，可以看本年度的同一项征集。',
    action: '看本年度的征集',
  },
} as const
