import { useState } from 'react'
import { type CallError } from '#shared/contract/action'
import { type CalendarView, changeCalendar } from '#shared/contract/calendar/calendar'
import {
  CALENDAR_FAULTS,
  type CalendarFault,
  type CalendarFaultCode,
  calendarFault,
} from '#shared/domain/calendar/calendar-faults'
import { daysWithout } from '#shared/domain/calendar/change-calendar'
import { type CalendarDays } from '#shared/domain/calendar/year-calendar'
import { calendarWords as words } from '#shared/texts/calendar'
import { useWrite } from '../../../api/use-write'
import { confirm, toastSuccess } from '../../../platform/feedback'
import {
  type CalendarDraft,
  changesIn,
  type DayKind,
  laidOver,
  NO_CHANGE,
  withNewDays,
  withoutDay,
} from './calendar-draft'

export interface CalendarEditing {
  readonly editing: boolean
  readonly draft: CalendarDraft
  /** The days as they would be. */
  readonly days: CalendarDays
  readonly busy: boolean
  readonly error?: CallError
  /** Why the days as they are now cannot be saved. */
  readonly fault?: CalendarFault
  readonly begin: () => void
  /** Forgets the draft. */
  readonly stop: () => void
  /** Answers why these days cannot be added. */
  readonly add: (kind: DayKind, days: readonly string[]) => CalendarFault | undefined
  readonly remove: (kind: DayKind, day: string) => void
  readonly save: () => Promise<void>
}

const isFault = (code: unknown): code is CalendarFaultCode => CALENDAR_FAULTS.some((each) => each === code)

/** The fault that the cloud found. */
function faultIn(error: CallError | undefined): CalendarFault | undefined {
  const { fault, day } = error?.code === 'CALENDAR_INVALID' ? error.details : {}
  return isFault(fault) ? { code: fault, ...(typeof day === 'string' ? { day } : {}) } : undefined
}

/** Changes of one year's calendar on the phone, until they are saved. A year without a calendar is edited from the start. */
export function useCalendarEditing(calendar: CalendarView): CalendarEditing {
  const { year, version } = calendar
  const [draft, setDraft] = useState(NO_CHANGE)
  const [begun, setBegun] = useState(false)
  const [ownFault, setOwnFault] = useState<CalendarFault>()
  const { run, busy, error, reset } = useWrite(changeCalendar)
  const days = laidOver(calendar, draft)
  const fault = ownFault ?? faultIn(error)

  const change = (next: CalendarDraft) => {
    setDraft(next)
    setOwnFault(undefined)
    reset()
  }
  const stop = () => {
    change(NO_CHANGE)
    setBegun(false)
  }
  const save = async () => {
    const found = calendarFault(year, days)
    setOwnFault(found)
    if (found || changesIn(draft) === 0) return
    const question = words.question(year, daysWithout(days, calendar), daysWithout(calendar, days))
    if (!(await confirm(question))) return
    const reply = await run({ year, expectedVersion: version, ...days })
    if (!reply?.ok) return
    toastSuccess(words.saved)
    stop()
  }
  return {
    ...{ editing: begun || version === 0, draft, days, busy, stop, save },
    ...(error ? { error } : {}),
    ...(fault ? { fault } : {}),
    begin: () => setBegun(true),
    add: (kind, more) => {
      const result = withNewDays(year, calendar, draft, kind, more)
      if ('fault' in result) return result.fault
      change(result.draft)
      return undefined
    },
    remove: (kind, day) => change(withoutDay(draft, kind, day)),
  }
}
