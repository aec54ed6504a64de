import { type Clause } from '#shared/domain/season/clause'
import { isOwnRule } from '#shared/domain/season/clauses'
import { type FoundingDocument } from '#shared/domain/season/season-file'
import { type HostRole, type SeriesHost } from '#shared/domain/season/series'
import { common } from '#shared/texts/common'
import { formatDay } from '#shared/texts/format'

const groups: Readonly<Record<string, string>> = { body: '正文', default: common.sources.default }

const hostRoles: Record<HostRole, string> = {
  host: '主办',
  support: '配合',
  coOrganizer: '协办',
  joint: '联合',
}

const quotes = (words: readonly string[]) => words.map(common.quote).join('、')

const original = (words: string) => `原文如此：${common.quote(words)}`

const notInNotice = '（通知未规定）'

const citation = ({ id, label, title }: Pick<Clause, 'id' | 'label' | 'title'>) =>
  `${isOwnRule(id) ? '' : '通知'}${label} ${title}`

export const notice = {
  head: {
    issuer: '发文单位',
    addressees: '主送',
    basis: '依据',
    channels: '宣传渠道',
    founding: ({ issuers, name }: FoundingDocument) => `${issuers.join('、')}：《${name}》`,
  },
  groups: {
    title: (key: string, first: Clause | undefined) =>
      groups[key] ?? (first ? `${first.label} ${first.title}` : key),
    count: (count: number) => `${count} 条`,
    open: (title: string) => `展开 ${title}`,
    close: (title: string) => `收起 ${title}`,
    own: '以下不是通知的规定，是通知没有写明、本平台暂定的做法，或当年媒体的报道',
  },
  clause: {
    summary: '大意',
    quotes: '原文',
    names: '原文用语',
    named: quotes,
    original,
    defect: '原件存疑',
    more: (label: string) => `复制或转发 ${label}`,
  },
  sheet: {
    copy: '复制这一条',
    share: '转发这一条',
    copyAddress: '复制链接',
    close: '关闭',
  },
  office: {
    title: '联系网络中心',
    landline: '座机',
    mobile: '手机',
    email: '报送邮箱',
    call: '拨打',
    callLabel: (number: string) => `拨打 ${number}`,
    show: '显示号码',
    showLabel: (name: string) => `显示${name}的手机号`,
    copyLabel: (what: string) => `复制${what}`,
  },
  quotas: {
    title: '任务分配表',
    aside: (count: number) => `${count} 个单位`,
    target: '全省目标',
    atLeast: (count: number) => `线下活动不少于 ${count} 场`,
    since: '计入时间',
    sinceDay: (at: number) => `${formatDay(at)}以来已开展的也算`,
    awarenesses: (count: number) => `${count} 个意识`,
    contents: '活动内容',
    list: (names: readonly string[]) => names.join('、'),
    events: (count: number) => `${count} 场`,
    row: (order: number, name: string, count: number) => `${order} ${name} ${count} 场`,
    total: '合计',
    toClause: (label: string) => `看${label}`,
  },
  search: {
    label: '在通知里搜索',
    placeholder: '搜索通知的字句',
    found: (count: number) => `找到 ${count} 条`,
    more: '再看一些',
    none: '通知里没有这样的字句，换个说法试试',
    back: '看通知全文',
  },
  unknownClause: {
    title: '没有找到这一条',
    text: '链接可能不完整，或者来自另一年的通知。下面是今年的通知全文。',
  },
  subProject: { open: '看征集项目', openLabel: (name: string) => `看征集项目 ${name}` },
  toSeries: '陕西系列活动和省总网上活动',
  share: (title: string) => `通知全文：${title}`,
  shareClause: citation,
} as const

export const series = {
  hosts: (names: readonly string[]) => `${names.join('、')}等 ${names.length} 个部门联合主办`,
  hostsOf: (hosts: readonly SeriesHost[]) =>
    hosts.map(({ name, role }) => `${name}${hostRoles[role]}`).join('，'),
  theirs: '由各主办单位组织，各级工会结合实际选择参加',
  theme: (theme: string) => `主题：${theme}`,
  title: '系列活动',
  parts: (count: number) => `${count} 个部分`,
  toClause: (label: string) => `通知${label}`,
  activities: '省总重点网上活动',
  activitiesAside: (count: number) => `${count} 项`,
  caveat: (quote: string) => `通知只列了名称：${common.quote(quote)}`,
  related: (label: string) => `另见${label}`,
  unknownItem: {
    title: '没有找到这项活动',
    text: '链接可能不完整，或者来自另一年。下面是今年的全部活动。',
  },
} as const

/** A clause to paste elsewhere: our summary and the notice's words told apart, and where it stands. */
export function clauseToCopy(clause: Clause, documentNumber: string): string {
  const { id, summary, ruleQuotes = [], names = [], defects = [] } = clause
  const words = [...ruleQuotes, ...names]
  return [
    citation(clause),
    isOwnRule(id) ? summary : `${notice.clause.summary}：${summary}`,
    ...(words.length > 0 ? [`${notice.clause.quotes}：${quotes(words)}`] : []),
    ...defects.map((defect) =>
      [...(defect.original === undefined ? [] : [original(defect.original)]), defect.note].join('。'),
    ),
    ...(isOwnRule(id) ? [notInNotice] : [`——${documentNumber}`]),
  ].join('\n')
}
