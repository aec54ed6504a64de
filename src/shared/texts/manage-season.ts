import { type SeasonEvent, type SeasonName } from '#shared/contract/season/manage-season'
import {
  type DifferenceArea,
  type PlainValue,
  type SeasonDifference,
} from '#shared/domain/season/differences'
import { type PhoneDoubt } from '#shared/domain/season/contact'
import { formatDay, formatMoment } from '#shared/texts/format'

const areas: Record<DifferenceArea, string> = {
  dates: '日期',
  limits: '限制和填报要求',
  quotas: '分配数',
  contacts: '承办单位、入口和联系人',
  subProjects: '征集项目',
  units: '单位',
  clauses: '通知条款',
  series: '系列活动和网上活动',
  amendments: '现行的更正（新文件里没有）',
  facts: '基本信息',
}

const events: Record<SeasonEvent, string> = { installed: '安装', published: '发布', amended: '更正' }

/** Keys of the file, as people say them; others are shown as they are. */
const fields: Readonly<Record<string, string>> = {
  closesAt: '截止收稿',
  hostClosesAt: '承办单位截止',
  opensAt: '开始收稿',
  startsAt: '开始',
  endsAt: '结束',
  dateLabel: '日期说法',
  programmeStartsAt: '活动开始',
  programmeEndsAt: '活动结束',
  offlineActivitiesCountFrom: '线下活动起算',
  offlineActivitiesTarget: '线下活动总数',
  quota: '分配数',
  value: '',
  source: '来源',
  picture: '二维码图片',
  clauseId: '条款',
  name: '名称',
  shortName: '简称',
  displayName: '显示名称',
  noticeName: '通知里的名称',
  title: '标题',
  label: '条款位置',
  summary: '简介',
  ruleQuotes: '规则原文',
  names: '通知里的名称',
  defects: '原文问题',
  number: '号码',
  kind: '类别',
  url: '网址',
  key: '年度',
  version: '版本',
  slogan: '口号',
  documentNumber: '文号',
  requirements: '要求',
  spec: '填报',
  media: '文件',
  fields: '填写项',
  limits: '限制',
  maxDurationMs: '最长时长（毫秒）',
  maxSizeBytes: '最大文件（字节）',
  titleMaxLength: '标题最多字数',
  synopsisMaxLength: '简介最多字数',
  maxWorksPerAuthorPerSubProject: '每人每项最多件数',
  tagline: '一句话',
  theme: '主题',
  topics: '题材',
  organizer: '承办单位',
  entrances: '入口',
  contacts: '联系人',
  phones: '电话',
  formOpenHere: '在本平台收稿',
  units: '单位',
  clauses: '条款',
  amendments: '更正',
}

/** Instants of the years the product knows; nothing else in a season is so large. */
const FIRST_INSTANT = 946_684_800_000

const sources: Readonly<Record<string, string>> = {
  notice: '通知原文',
  default: '系统默认（通知未规定）',
  press: '据当年报道',
  amended: '省总工会更正',
}

/** What a field named by its last key holds. */
function valueWords({ field }: Pick<SeasonDifference, 'field'>, value: PlainValue): string {
  const key = field[field.length - 1]
  if (key === 'source' && typeof value === 'string') return sources[value] ?? value
  if (key === 'picture' && typeof value === 'string') return `图片，编号 ${value.slice(0, 8)}`
  if (typeof value === 'number' && value >= FIRST_INSTANT)
    return `${formatDay(value)} ${formatMoment(value).slice(-5)}`
  if (typeof value === 'boolean') return value ? '是' : '否'
  return value === null || value === '' ? '空' : String(value)
}

const placeWords = ({ of, field }: SeasonDifference): string =>
  [...of, ...field.map((key) => fields[key] ?? key)].filter((word) => word !== '').join(' › ')

export const manageSeason = {
  denied: {
    title: '您不能管理年度活动',
    text: '截止时间、联系人和文字由省总审核员和管理员调整，新一年的活动由管理员发布',
  },
  present: {
    title: ({ key }: Pick<SeasonName, 'key'>) => `${key} 年度`,
    second: (version: number) => `正在进行 · 第 ${version} 版`,
  },
  file: '换新的年度文件',
  fileSecond: '先检查，看过与现在的不同，再发布',
  calendar: '工作日历',
  calendarSecond: '放假和调休上班的日子，审核期限按它计算',
  changes: '修改记录',
  changesSecond: '谁、什么时候、改了什么',
  audit: '经办记录',
  auditSecond: '权限、审核、个人信息由谁经办',
  dates: '活动日期',
  programmeEnd: '整个活动结束',
  calls: '征集项目',
  callSecond: (day: string) => `${day}截止`,
  office: '省总联系人',
  clauses: '条款说明',
  chooseClause: '选一条',
  chooseClauseSecond: '更正一条的说明文字，通知原文不能改',
  clauseSheet: { close: '关闭', search: '输入条款的位置或标题', nothing: '没有这一条' },
  call: {
    closing: '本平台截止时间',
    hostClosing: '承办单位的截止时间',
    hostUnknown: '还不知道；知道后本平台提前两周截止',
    summary: '简介',
    contact: (name: string) => `联系人：${name}`,
    entrance: (name: string) => `入口：${name}`,
    picture: (name: string) => `入口二维码：${name}`,
    unknown: '没有这个征集项目',
    back: '回到年度活动管理',
  },
  amended: '更正过',
  amend: {
    unknown: '没有找到要更正的内容。可能已经换了新的年度文件，请重新选择',
    now: '现在是',
    lastDay: '改为收到哪一天（含当天）',
    lastDayOfHost: '承办单位收到哪一天（含当天）',
    lastDayOfHostHelp: '保存后本平台提前两周截止。承办单位两周内就截止的，请先单独改本平台的截止时间',
    lastDayOfAll: '改为活动到哪一天（含当天）',
    lastDayHelp: '当天 24:00 截止。提前截止最早到今天',
    chooseDay: '选择日期',
    dateLabel: '人们怎么说',
    dateLabelHelp: '如“5 月上旬”，最多 20 个字',
    starts: '从哪一天',
    ends: '到哪一天（含当天）',
    name: '名称',
    contactName: '联系人',
    url: '网址（没有可不填）',
    phone: (place: number) => `电话 ${place}`,
    phoneKind: { landline: '座机', mobile: '手机' },
    doubts: {
      MOBILE_NOT_11_DIGITS: '通知印的就是这样：手机号不是 11 位，拨不通，请改成核实过的号码',
      AREA_CODE_DOUBTFUL: '通知印的就是这样：区号存疑，现在不能拨打',
    } satisfies Record<PhoneDoubt, string>,
    verified: '已核实，可以拨打',
    addPhone: '再加一个电话',
    removePhone: '去掉最后一个电话',
    summary: '改为',
    reason: '原因',
    reasonHelp: '所有人都看得到，请写清楚。2 到 200 个字',
    reasonMissing: '请写原因，至少 2 个字',
    empty: '请填写这一项',
    save: '保存并公布',
    question: {
      title: '公布这次更正？',
      confirm: '公布',
      cancel: '再看看',
      content: '保存后所有人马上看到，原来的内容和原因都会留在记录里。',
    },
    saved: '已公布',
    picture: {
      label: '入口二维码',
      none: '现在没有图片',
      pick: '选一张二维码图片',
      other: '换一张',
      help: 'JPEG 或 PNG，2 MB 以内。请先用手机扫一遍，确认能打开',
      remove: '撤下这张图片',
      picked: (name: string) => `已选：${name}`,
      missing: '请先选一张图片',
      tooLarge: '图片超过 2 MB，请压缩后再选',
      refused: '这个文件不能用，请换一张完整的 JPEG 或 PNG 图片',
    },
    faults: '改了以后有这些地方对不上',
    fresh: '看最新内容',
  },
  sending: '正在上传……',
  sendFailed: '没有传上去，请检查网络后重试',
  pickFailed: '没有打开选择窗口，请再试一次',
  pickDenied: '没有权限打开文件，请在微信设置里允许后再试',
  seasonFile: {
    title: '交一份年度文件',
    help: '一份 JSON 文件，2 MB 以内。微信里从聊天记录选择，可先把文件发给“文件传输助手”',
    pick: '选择文件',
    another: '换一份文件',
    judging: '正在检查……',
    again: '再试一次',
    tooLarge: '文件超过 2 MB，请核对是不是年度文件',
    unreadable: {
      notJson: { title: '这不是 JSON 文件，读不出来', text: '请用文本编辑器检查引号、逗号和括号' },
      notUtf8: {
        title: '文件不是 UTF-8 编码，多半是 GBK',
        text: '请用记事本打开，选“另存为”，编码选“UTF-8”（带不带 BOM 都可以），再交这一份',
      },
    },
    faulty: (count: number) => `有 ${count} 处错误，还不能发布`,
    faultyText: '请按下面的位置改好，再交一次',
    moreFaults: (count: number) => `还有 ${count} 处，改好这些再检查一次就能看到`,
    candidate: ({ key, version }: Pick<SeasonName, 'key' | 'version'>) =>
      `待发布：${key} 年度，第 ${version} 版`,
    validatedAt: (at: number) => `${formatMoment(at)} 检查通过`,
    differences: (count: number, key: string) => `与现在（${key} 年度）有 ${count} 处不同`,
    same: '与现在的完全一样',
    area: (area: DifferenceArea) => areas[area],
    place: placeWords,
    value: valueWords,
    was: (value: string) => `原：${value}`,
    is: (value: string) => `新：${value}`,
    added: (value: string) => `新增：${value}`,
    removed: (value: string) => `去掉：${value}`,
    more: (count: number) => `再看 ${count} 处`,
    unitsDropped: '新文件里少了现有的单位，不能发布',
    unitsDroppedText: (units: readonly string[]) =>
      `${units.join('、')}须保留：审核权限和作品都挂在单位上。可以改名，或改为没有分配数的单位`,
    publish: '发布',
    publishQuestion: (present: string, key: string) => ({
      title: `发布 ${key} 年度？`,
      content:
        present === key
          ? '发布后立即代替现在的内容，所有人马上看到。现行的更正如果不在新文件里，就不再生效。'
          : `发布后所有人马上看到新一年的活动，${present} 年度转为档案，仍可查阅。作品都保留。`,
      confirm: '发布',
      cancel: '再看看',
    }),
    published: '已发布',
  },
  history: {
    event: (event: SeasonEvent, key: string, version: number) =>
      `${events[event]} ${key} 年度（第 ${version} 版）`,
    when: (by: string, at: number) => `${by === '' ? '管理员' : by} · ${formatMoment(at)}`,
    value: (before: string, after: string) => `原：${before}\n新：${after}`,
    empty: '还没有修改记录',
    more: '再看一些',
    moreFailed: '没有取到后面的记录，点这里再试',
    end: '没有更早的记录了',
  },
} as const
