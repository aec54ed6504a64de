import { type CalendarChangeView } from '#shared/contract/calendar/calendar'
import { type CalendarFault, type CalendarFaultCode } from '#shared/domain/calendar/calendar-faults'
import { type CalendarDays } from '#shared/domain/calendar/year-calendar'
import { startOfDay } from '#shared/domain/days'
import { formatDay, formatMoment } from '#shared/texts/format'
import { formatDate } from '#shared/texts/weekday'

/** `6月16日（周二）` of a day `YYYY-MM-DD`; the text itself where it is no day. */
function dayWords(day: string): string {
  const at = startOfDay(day)
  return Number.isNaN(at) ? day : formatDate(at)
}

const kinds: Record<keyof CalendarDays, string> = { daysOff: '放假', makeUpDays: '调休上班' }

const faults: Record<CalendarFaultCode, (day: string, year: string) => string> = {
  notADay: (day) => `没有 ${day} 这一天，请重新选择`,
  otherYear: (day, year) => `${day} 不在 ${year} 年，请到那一年的日历里修改`,
  repeated: (day) => `${dayWords(day)}已经在里面了`,
  both: (day) => `${dayWords(day)}不能既放假又上班，请先删去其中一个`,
  alreadyWorked: (day) => `${dayWords(day)}本来就上班，调休上班只能是周六或周日`,
  noDayOff: (_day, year) => `${year} 年还没有一天放假，请按通知录入后再保存`,
}

const events: Record<CalendarChangeView['event'], string> = {
  installed: '放入系统自带的日历',
  added: '录入日历',
  changed: '修改日历',
}

const MAX_DAYS_NAMED = 8

/** `放假 1月1日（周三）、…` of each kind; only the count of many. */
function daysWords(days: CalendarDays): string {
  const named = (Object.keys(kinds) as Array<keyof CalendarDays>).flatMap((kind) => {
    const all = days[kind]
    if (all.length === 0) return []
    return [
      all.length > MAX_DAYS_NAMED
        ? `${kinds[kind]} ${all.length} 天`
        : `${kinds[kind]} ${all.map(dayWords).join('、')}`,
    ]
  })
  return named.join('；')
}

function changeWords({ added, removed }: Pick<CalendarChangeView, 'added' | 'removed'>): string {
  const [more, less] = [daysWords(added), daysWords(removed)]
  return [more && `新增：${more}`, less && `删去：${less}`].filter(Boolean).join('\n')
}

export const calendarWords = {
  denied: { title: '您不能管理工作日历', text: '工作日历由管理员按国务院办公厅的通知录入和修改' },
  source:
    '以国务院办公厅每年公布的放假安排通知为准，可在中国政府网（www.gov.cn）搜索“部分节假日安排的通知”查看。没有列出的日子，周一至周五上班。',
  year: (year: string, known: boolean) => (known ? year : `${year} 未录入`),
  missing: (year: string) => `${year} 年的工作日历还没有录入`,
  missingText: '现在用到这一年的审核期限都按周一至周五推算，并写明“暂定”。请按通知录入后保存。',
  install: {
    title: (years: readonly string[]) => `系统自带 ${years.join('、')} 年的日历，还没有放入`,
    text: '来自国务院办公厅历年的通知。已经录入的年份不会改动。',
    button: '放入这些日历',
    done: '已放入',
  },
  kind: (kind: keyof CalendarDays): string => kinds[kind],
  count: (days: number) => `共 ${days} 天`,
  none: { daysOff: '还没有放假的日子', makeUpDays: '没有调休上班的日子' },
  /** `2020年` is said by the chosen year; a span names its first and last day. */
  span: (first: string, last: string) =>
    first === last ? dayWords(first) : `${dayWords(first)}至${dayWords(last)}`,
  today: (at: number, works: boolean) => `今天 ${formatDate(at)}${works ? '上班' : '不上班'}`,
  days: (count: number) => `${count} 天`,
  day: dayWords,
  added: '新增',
  edit: '修改',
  stop: '不改了',
  remove: '删去',
  removeLabel: (day: string, kind: keyof CalendarDays) => `删去${kinds[kind]}的 ${dayWords(day)}`,
  add: {
    title: '新增',
    kind: '这些天',
    first: '从哪一天',
    only: '哪一天',
    last: '到哪一天（含当天）',
    lastHelp: '只有一天的，可以不选',
    button: '加上',
    empty: '请选择日期',
    backwards: (most: number) => `结束的日子要在开始之后，一次最多 ${most} 天`,
  },
  fault: ({ code, day = '' }: CalendarFault, year: string): string => faults[code](day, year),
  save: '保存',
  unchanged: '还没有改动',
  question: (year: string, added: CalendarDays, removed: CalendarDays) => ({
    title: `保存 ${year} 年的工作日历？`,
    content: `${changeWords({ added, removed })}\n保存后，审核期限马上按新的日历计算。`,
    confirmText: '保存',
    cancelText: '再看看',
  }),
  leave: {
    title: '放弃没有保存的改动？',
    content: '换到别的年份，这一年没有保存的改动就没有了。',
    confirmText: '放弃',
    cancelText: '留下',
  },
  saved: '已保存',
  history: {
    title: '修改记录',
    event: ({ event }: CalendarChangeView) => events[event],
    when: ({ by, at }: CalendarChangeView) =>
      `${by === '' ? '管理员' : by} · ${formatDay(at)} ${formatMoment(at).slice(-5)}`,
    text: changeWords,
  },
} as const
