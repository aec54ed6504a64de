/** Words on a poster and around it. */
export const poster = {
  subProject: { theme: '主题', closes: '截止收稿', who: '谁可以投', closed: '本平台收稿已截止' },
  programme: {
    calls: '征集项目',
    closes: (names: string) => `${names}截止收稿`,
  },
  series: { pill: '陕西系列活动', motto: '主题', hosts: '举办单位' },
  activity: { pill: '网上活动' },
  announcement: { unit: '发布单位', day: '发布时间' },
  work: { author: '作者', unit: '报送单位', head: '职工好网民作品展播' },
  official: (relayTitle: string, organizer: string) =>
    `${relayTitle}，正式报送以${organizer}的官方入口为准。`,
  officialAll: (relayTitle: string) =>
    `由承办单位评选的项目：${relayTitle}，正式报送以各承办单位的官方入口为准。`,
  purposes: { submit: '查看和投稿', read: '查看详情', watch: '观看作品' },
  howTo: {
    picture: '长按识别小程序码',
    modules: '微信扫一扫二维码',
    none: '微信搜索小程序“职工好网民”',
  },
  title: '海报',
  picture: (title: string) => `海报：${title}`,
  hint: '长按图片也可以保存或转发',
  save: '保存到相册',
  download: '下载图片',
  saved: '已保存到相册',
  downloaded: '已开始下载',
  again: '再试一次小程序码',
  /** Why the code on it is another one. */
  instead: {
    modules: '已改用链接二维码，用微信扫一扫也能打开。稍后可以再试小程序码。',
    none: '海报上改写了小程序的名称，照着搜索也能找到。稍后可以再试小程序码。',
  },
  pictureMissing: {
    title: '小程序码的图片没有取到',
    text: '请检查网络。',
  },
  paintFailed: {
    title: '海报没有画成',
    text: '您的手机没有画出这张图片，请再试一次；仍不行可以直接转发卡片。',
    retry: '再画一次',
  },
  denied: {
    title: '没有保存：还没有相册权限',
    text: '请点“去设置”，打开“添加到相册”（或“保存到相册”），回来再点一次保存。也可以长按图片保存。',
    settings: '去设置',
  },
  unagreed: {
    title: '没有保存：您还没有同意',
    text: '请再点一次保存并同意，也可以长按图片保存。',
  },
  allowed: '已允许，请再点一次保存',
  saveFailed: {
    title: '没有保存成功',
    text: '手机没有存下这张图片，可能是空间不足。请再试一次，也可以长按图片保存。',
  },
  unknown: {
    title: '没有找到要做海报的内容',
    text: '它可能已经不再公开，或者链接不完整。',
    action: '去首页看看',
  },
  toDesk: '群文本和分享效果',
  toDeskSecond: '以本单位名义分享，看打开和投稿了多少',
  row: '生成海报',
  rowSecond: '带小程序码的图片，可存到相册',
} as const
