/** A rejected work is taken up again by the province. */
export const reopening = {
  reopen: '重新审核',
  why: {
    title: '重新审核这件作品',
    why: '理由',
    whyHelp: '回到省总待审列表，作者会看到理由',
    whyMissing: '请写明理由，至少两个字',
    placeholder: '例如：作者补充了授权证明',
    confirm: '重新审核',
  },
  done: '已回到待审列表',
  assignFirst: '先指定单位',
} as const
