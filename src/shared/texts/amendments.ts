import { maskPhone } from '#shared/domain/access/mask-phone'
import { type Amendment, type SeasonChange, type SeasonChangeKind } from '#shared/domain/season/amendment'
import { type Contact } from '#shared/domain/season/contact'
import { formatDay, formatMoment } from '#shared/texts/format'

/** A mobile stays masked wherever it is told in passing. */
const contactWords = ({ name, phones }: Contact) =>
  [name, ...phones.map(({ number, kind }) => (kind === 'mobile' ? maskPhone(number) : number))].join(' ')

interface KindWords<Change> {
  readonly name: string
  /** What stands there, as people say it. Ends are exclusive: the last day itself is said. */
  readonly value: (change: Change) => string
}

const kinds: {
  readonly [Kind in SeasonChangeKind]: KindWords<Extract<SeasonChange, { readonly kind: Kind }>>
} = {
  closing: { name: '截止时间', value: ({ closesAt }) => formatDay(closesAt - 1) },
  hostClosing: {
    name: '承办单位的截止时间',
    value: ({ hostClosesAt }) => (hostClosesAt === undefined ? '还不知道' : formatDay(hostClosesAt - 1)),
  },
  programmeEnd: { name: '活动结束时间', value: ({ endsAt }) => formatDay(endsAt - 1) },
  milestone: {
    name: '活动日期',
    value: ({ dateLabel, startsAt, endsAt }) =>
      `${dateLabel}（${formatDay(startsAt)}至${formatDay(endsAt - 1)}）`,
  },
  contact: { name: '联系人', value: ({ contact }) => contactWords(contact) },
  entrance: {
    name: '官方入口',
    value: ({ name, url }) => [name, ...(url === undefined ? [] : [url])].join(' '),
  },
  picture: { name: '入口二维码', value: ({ picture }) => (picture === undefined ? '没有图片' : '有图片') },
  summary: { name: '简介', value: ({ summary }) => summary },
  clause: { name: '条款说明', value: ({ summary }) => summary },
}

const valueOf = (change: SeasonChange): string =>
  (kinds[change.kind] as KindWords<SeasonChange>).value(change)

export const amendments = {
  kind: (kind: SeasonChangeKind): string => kinds[kind].name,
  value: valueOf,
  changed: ({ after }: Amendment): string => `${kinds[after.kind].name}改为 ${valueOf(after)}`,
  reason: ({ reason }: Amendment): string => `原因：${reason}`,
  by: ({ before, at }: Amendment): string => `由省总工会于 ${formatMoment(at)} 调整，原为 ${valueOf(before)}`,
  earlier: '更早的调整',
} as const
