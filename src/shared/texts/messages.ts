import { daysBetween, inShanghai } from '#shared/domain/days'
import { type Message } from '#shared/domain/message/message'
import { formatDay } from '#shared/texts/format'
import { paperNames } from '#shared/texts/paper-names'

/** By what happened; `unit` names whose word it is. */
const events: Record<
  Message['event'],
  { readonly title: string; readonly second: (unit: string) => string }
> = {
  checkFault: {
    title: '自动检查没有通过',
    second: () => '文件有问题，已退回给您。点开看是哪一处，换好后重新提交',
  },
  approved: { title: '通过了一级审核', second: (unit) => `${unit}审核通过，已送往下一级` },
  accepted: { title: '审核通过', second: (unit) => `${unit}审核通过。点开看接下来怎么办` },
  returned: { title: '请修改', second: (unit) => `${unit}退回修改。点开看意见和截止时间` },
  rejected: { title: '没有通过', second: (unit) => `${unit}没有通过，点开看原因` },
  reopened: { title: '重新审核', second: () => '省总重新审核这件作品，点开看说明' },
  unitAssigned: { title: '已指定审核单位', second: (unit) => `省总指定由${unit}审核` },
  takenDown: { title: '暂停公开展示', second: (unit) => `${unit}暂停了公开展示，审核结果不受影响` },
  putBack: { title: '恢复公开展示', second: () => '大家又能在展播里看到它' },
  memberAgreed: { title: '一位成员确认了', second: () => '点开看还有谁没有确认' },
  memberRefused: { title: '一位成员没有确认', second: () => '点开看是哪一位，请与本人商量' },
  linkDead: { title: '链接打不开', second: () => '审核人员打不开您的链接，请更换' },
  sheetComplete: { title: '签名齐全', second: () => '审核人员确认了团队签名' },
  paperReady: { title: '已生成', second: () => '点开取文件，保留一天' },
  paperFailed: { title: '没有生成', second: () => '点开看原因，可以再要一次' },
  sheetRefused: { title: '签名照片不符', second: () => '请重新拍一张，每位成员都要签' },
}

const UNTITLED = '没有标题的作品'
const named = (title: string) => (title === '' ? UNTITLED : `《${title}》`)

/** The inbox. */
export const messages = {
  unread: (count: number) => (count === 0 ? '都看过了' : `${count} 条没看`),
  markAll: '全部标为看过',
  title: (message: Message) =>
    ('paper' in message ? paperNames[message.paper] : named(message.title)) + events[message.event].title,
  second: (event: Message['event'], unit: string) => events[event].second(unit),
  label: (title: string, second: string, when: string, unread: boolean) =>
    `${unread ? '没看过，' : ''}${title}，${second}，${when}`,
  /** The day above the messages of a day. */
  day: (at: number, now: number) => {
    const days = daysBetween(at, now)
    return days <= 0 ? '今天' : days === 1 ? '昨天' : formatDay(at)
  },
  time: (at: number) => inShanghai(at).format('HH:mm'),
  empty: '还没有消息。作品有了审核结果，会在这里告诉您',
  toSubmit: '去投稿',
  more: '再看一些',
  moreFailed: '没有取到后面的消息，点这里再试',
  end: '没有更早的消息了',
} as const
