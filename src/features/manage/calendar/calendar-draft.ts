import { type CalendarFault, calendarFault } from '#shared/domain/calendar/calendar-faults'
import { countDays } from '#shared/domain/calendar/change-calendar'
import { type CalendarDays, NO_CALENDAR_DAYS } from '#shared/domain/calendar/year-calendar'

export type DayKind = keyof CalendarDays
export const DAY_KINDS = ['daysOff', 'makeUpDays'] as const satisfies readonly DayKind[]

/** What shall be otherwise; it is laid over whatever the cloud has, so that nothing is lost when somebody was faster. */
export interface CalendarDraft {
  readonly added: CalendarDays
  readonly removed: CalendarDays
}

export const NO_CHANGE: CalendarDraft = { added: NO_CALENDAR_DAYS, removed: NO_CALENDAR_DAYS }

const kindLaidOver = (present: readonly string[], added: readonly string[], removed: readonly string[]) =>
  [...new Set([...present.filter((day) => !removed.includes(day)), ...added])].sort()

/** The days as they would be. */
export const laidOver = (present: CalendarDays, { added, removed }: CalendarDraft): CalendarDays => ({
  daysOff: kindLaidOver(present.daysOff, added.daysOff, removed.daysOff),
  makeUpDays: kindLaidOver(present.makeUpDays, added.makeUpDays, removed.makeUpDays),
})

const withDays = (
  days: CalendarDays,
  kind: DayKind,
  change: (days: readonly string[]) => readonly string[],
) => ({
  ...days,
  [kind]: change(days[kind]),
})

/** The draft without this day; a day that it added is only forgotten. */
export const withoutDay = ({ added, removed }: CalendarDraft, kind: DayKind, day: string): CalendarDraft =>
  added[kind].includes(day)
    ? { removed, added: withDays(added, kind, (days) => days.filter((each) => each !== day)) }
    : { added, removed: withDays(removed, kind, (days) => [...days, day]) }

function withDay({ added, removed }: CalendarDraft, kind: DayKind, day: string): CalendarDraft {
  return removed[kind].includes(day)
    ? { added, removed: withDays(removed, kind, (days) => days.filter((each) => each !== day)) }
    : { removed, added: withDays(added, kind, (days) => [...days, day]) }
}

/** The draft with these days, or why they cannot be added. */
export function withNewDays(
  year: string,
  present: CalendarDays,
  draft: CalendarDraft,
  kind: DayKind,
  days: readonly string[],
): { readonly draft: CalendarDraft } | { readonly fault: CalendarFault } {
  const fault = calendarFault(
    year,
    withDays(laidOver(present, draft), kind, (now) => [...now, ...days]),
  )
  if (fault && fault.code !== 'noDayOff') return { fault }
  return { draft: days.reduce((all, day) => withDay(all, kind, day), draft) }
}

/** How many days a draft adds and takes away. */
export const changesIn = ({ added, removed }: CalendarDraft): number => countDays(added) + countDays(removed)
