export const home = {
  edition: (year: string) => `陕西工会 · ${year} 年度`,
  programmeTime: (label: string, clause: string) => `活动时间 ${label}（通知${clause}）`,
  programmeAmended: (label: string) => `活动时间 ${label}（省总工会更正）`,
  stages: {
    upcoming: '即将开始征集',
    open: '作品征集中',
    closed: '征集已截止',
  },
  submitCard: {
    title: '我要投稿',
    second: (names: readonly string[]) => `${names.join('、')}可直接在这里投`,
    closedTitle: '看看大家的作品',
    closedSecond: '征集已截止，通过审核的作品正在展播',
  },
  list: (count: number) => `${count} 个征集项目`,
  listAside: '简介为本平台概括',
  openHere: '可在这里投',
  native: '本省承办',
  relay: (organizer: string) => `${organizer}承办`,
  guide: {
    title: '我能报哪一项？',
    second: '答 3 个问题，找到适合您的项目',
  },
  deadline: {
    name: (names: readonly string[], all: boolean) => {
      if (names.length === 1) return names.join('')
      return all ? `全部 ${names.length} 项` : `其他 ${names.length} 项`
    },
    day: (day: string) => `收到 ${day}`,
    unknown: '截止时间以承办单位通知为准，请尽早',
    left: (days: number) => (days === 0 ? '今天截止' : `还有 ${days} 天`),
  },
  winners: (title: string) => `揭晓：${title}`,
  announcements: {
    title: '最新公告',
    all: '看全部公告',
    empty: '还没有公告，发布后会出现在这里',
    failed: '没有取到公告，点这里再试',
  },
  share: (slogan: string, open: boolean) => (open ? `${slogan}，作品征集中` : slogan),
  empty: '活动正在筹备，征集项目公布后会出现在这里',
} as const
