import { type EntranceKind, type PhoneDoubt, type PhoneKind } from '#shared/domain/season/contact'
import { formatDay } from '#shared/texts/format'
import { type SubmitterKind } from '#shared/domain/season/sub-project'

const entranceKinds: Record<EntranceKind, string> = {
  website: '网站',
  officialAccount: '微信公众号',
  notice: '活动通知',
}

const phoneKinds: Record<PhoneKind, string> = { landline: '座机', mobile: '手机' }

const phoneDoubts: Record<PhoneDoubt, string> = {
  MOBILE_NOT_11_DIGITS: '通知原文如此，手机号不是 11 位，无法拨打',
  AREA_CODE_DOUBTFUL: '通知原文如此，区号存疑，请先核实',
}

const submitters: Record<SubmitterKind, string> = { person: '个人', team: '团队', unit: '单位' }

export const subProject = {
  organizer: (name: string) => `承办单位：${name}`,
  native: '本省承办，在这里收稿',
  relay: '省内收集，评选在承办单位',
  theme: (theme: string) => `主题：${theme}`,
  stages: {
    upcoming: (days: number) => (days === 0 ? '今天开始征集' : `还有 ${days} 天开始`),
    open: (days: number) => (days === 0 ? '今天截止' : `还有 ${days} 天截止`),
    openWithoutDay: '正在收稿',
    closed: '已截止',
  },
  relayTitle: '在本平台提交 ≠ 已报送承办单位',
  relayText: (organizer: string) =>
    `本平台为省内收集，这是我们的服务，不是通知的规定。正式报送请走${organizer}的官方入口；结果以承办单位公布为准。`,
  /** While a host has not named its last day. */
  hostUnknown: '以承办单位通知为准，请尽早',
  oursAtLatest: (day: string) => `本平台最晚收到 ${day}`,
  own: '本平台说明',
  ownSummary: (summary: string) => `本平台说明：${summary}`,
  ofNotice: '通知的要求',
  shared: (labels: readonly string[], mark: string) => `${labels.join('、')}：${mark}`,
  facts: {
    title: '征集信息',
    opens: '开始收稿',
    closes: '截止收稿',
    hostCloses: '承办单位截止',
    who: '谁可以投',
    topics: '题材',
  },
  who: (kinds: readonly SubmitterKind[]) => kinds.map((kind) => submitters[kind]).join('、'),
  topics: (topics: readonly string[]) => topics.join('、'),
  requirements: '作品要求',
  entrances: '官方入口',
  entrancesAside: '以承办单位为准',
  entranceKinds,
  copyEntrance: (name: string) => `复制${name}`,
  contacts: '承办单位联系人',
  contactsAside: '摘自通知原文',
  contactsAmended: '通知原文，有更正',
  entrancePicture: (name: string) => `${name}的二维码，点开后长按识别`,
  pictureHint: '点开后长按识别，或保存到手机再扫',
  pictureFailed: '二维码没有显示出来，点这里再试',
  phoneKinds,
  phoneDoubts,
  doubtful: '号码存疑',
  call: '拨打',
  showNumber: '显示号码',
  showNumberLabel: (name: string) => `显示${name}的手机号码`,
  callLabel: (number: string) => `拨打 ${number}`,
  noLandline: '通知没有给出座机，请优先通过官方入口联系。',
  allDoubtful: (entrances: readonly string[]) => `请改用${entrances.join('或')}联系。`,
  submit: '去投稿',
  toEntrance: '查看官方入口',
  notOpenHere: '本平台暂不收这一项的稿件，请到官方入口报送。',
  upcoming: '还没有开始收稿',
  closed: '本平台收稿已截止，如需补报请联系承办单位。',
  unknownText: '没有找到这个征集项目。链接可能不完整，请回到首页，从征集项目里打开。',
  toHome: '回到首页',
  /** `lastDay`: epoch ms of a moment of it; undefined while nobody knows it, null where no works are accepted. */
  share: (name: string, lastDay: number | undefined | null) =>
    lastDay === null
      ? name
      : `${name}：${lastDay === undefined ? '收稿中，请尽早' : `收到 ${formatDay(lastDay)}`}`,
} as const
