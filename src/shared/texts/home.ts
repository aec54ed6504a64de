export const home = {
  edition: (year: string) => `陕西工会 · ${year} 年度`,
  programmeTime: (label: string) => `活动时间 ${label}`,
  stages: {
    upcoming: '即将开始征集',
    open: '作品征集中',
    closed: '征集已截止',
  },
  submitCard: {
    title: '我要投稿',
    second: (names: readonly string[]) => `${names.join('、')}可直接在这里投`,
    closedTitle: '看看大家的作品',
    closedSecond: '征集已截止，优秀作品正在展播',
  },
  list: (count: number) => `${count} 个征集项目`,
  openHere: '可投稿',
  share: (slogan: string) => `${slogan}，等你来投稿`,
  empty: '活动正在筹备，征集项目公布后会出现在这里',
} as const
