/** A link that is good once, for copying and sending. */
export const oneTimeLink = {
  copy: '复制链接',
  copied: '已复制',
  copyFailed: '没有复制成功，请长按链接自行复制',
  share: '发给对方',
} as const
