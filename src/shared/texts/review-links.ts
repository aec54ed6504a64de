import { sentence } from '#shared/texts/format'

/** Links of a work and their copies, as officers read of them. */
export const reviewLinks = {
  copy: {
    title: '审看副本',
    there: '已上传，机检通过',
    missing: '还没有',
    none: '审核员还没有上传。采用之前必须有。',
    hint: '请从链接下载影片，在这里上传。只供审核查看，不会公开；采用之前必须有。',
    notAsked: '这一项现在不收这样的影片，不能上传副本。请退回作者，按现在的要求重新提交。',
    done: '审看副本已上传',
    replace: '换一个副本',
  },
  dead: {
    mark: '链接打不开',
    marked: '已标记：链接打不开',
    markedBy: (moment: string, unit: string | undefined, reason: string) =>
      `${[moment, unit].filter(Boolean).join(' · ')}：${sentence(reason)}可点“退回修改”请作者更换`,
    undo: '又能打开了',
    why: '怎么打不开',
    whyHelp: '作者会看到，以便更换链接',
    whyMissing: '请写明情况，至少两个字',
    presets: [
      { key: 'expired', label: '提示链接已失效' },
      { key: 'code', label: '提取码不对' },
      { key: 'empty', label: '里面没有影片' },
    ],
    placeholder: '也可以自己写',
    confirm: '标记并告诉作者',
  },
  lists: {
    missing: '缺审看副本',
    dead: '链接失效',
    emptyMissing: '没有缺审看副本的作品',
    emptyDead: '没有打不开的链接',
    emptySecond: '有新情况时会出现在这里',
    deadFor: (reason: string) => `打不开：${reason}`,
  },
} as const
