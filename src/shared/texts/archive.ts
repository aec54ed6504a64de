import { formatDay } from '#shared/texts/format'

export const archive = {
  title: (year: string) => `${year} 年度档案`,
  text: '这是往年的内容，只供查阅，不再收稿。',
  toCurrent: '看今年的活动',
  entry: '往年活动',
  entrySecond: '往年的通知、征集项目和系列活动',
  list: {
    title: '往年活动',
    row: (key: string) => `${key} 年度`,
    second: (name: string, archivedAt: number) => `${name} · ${formatDay(archivedAt)}归档`,
    empty: '还没有往年的活动。新一年的活动发布后，今年的会放到这里',
    toHome: '看今年的活动',
  },
  season: {
    subProjects: (count: number) => `${count} 个征集项目`,
    second: (organizer: string, closesAt: number) => `${organizer} · 本平台收到 ${formatDay(closesAt - 1)}`,
    notice: '通知全文',
    noticeSecond: (documentNumber: string) => documentNumber,
    series: '陕西系列活动',
    works: '作品仍在展播里，往年的作品标着年度',
    toGallery: '去展播',
  },
  workYear: (year: string) => `${year} 年度`,
} as const
