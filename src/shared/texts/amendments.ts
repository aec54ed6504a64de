import { maskPhone } from '#shared/domain/access/mask-phone'
import { type Amendment, type SeasonChange, type SeasonChangeKind } from '#shared/domain/season/amendment'
import { type Contact } from '#shared/domain/season/contact'
import { formatDay, formatMoment } from '#shared/texts/format'

const kinds: Record<SeasonChangeKind, string> = {
  closing: '截止时间',
  programmeEnd: '活动结束时间',
  milestone: '活动日期',
  contact: '联系人',
  entrance: '官方入口',
  picture: '入口二维码',
  summary: '简介',
  clause: '条款说明',
}

/** A mobile stays masked wherever it is told in passing. */
const contactWords = ({ name, phones }: Contact) =>
  [name, ...phones.map(({ number, kind }) => (kind === 'mobile' ? maskPhone(number) : number))].join(' ')

/** What stands there, as people say it. Ends are exclusive: the last day itself is said. */
function valueOf(change: SeasonChange): string {
  switch (change.kind) {
    case 'closing':
      return formatDay(change.closesAt - 1)
    case 'programmeEnd':
      return formatDay(change.endsAt - 1)
    case 'milestone':
      return `${change.dateLabel}（${formatDay(change.startsAt)}至${formatDay(change.endsAt - 1)}）`
    case 'contact':
      return contactWords(change.contact)
    case 'entrance':
      return [change.name, ...(change.url === undefined ? [] : [change.url])].join(' ')
    case 'picture':
      return change.picture === undefined ? '没有图片' : '有图片'
    case 'summary':
    case 'clause':
      return change.summary
  }
}

export const amendments = {
  kind: (kind: SeasonChangeKind): string => kinds[kind],
  value: valueOf,
  changed: ({ after }: Amendment): string => `${kinds[after.kind]}改为 ${valueOf(after)}`,
  reason: ({ reason }: Amendment): string => `原因：${reason}`,
  by: ({ before, at }: Amendment): string => `由省总工会于 ${formatMoment(at)} 调整，原为 ${valueOf(before)}`,
  earlier: '更早的调整',
} as const
