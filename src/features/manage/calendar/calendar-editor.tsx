import { Text } from '@tarojs/components'
import { type ReactNode } from 'react'
import { type CalendarView } from '#shared/contract/calendar/calendar'
import { isWorkingDay } from '#shared/domain/calendar/working-days'
import { type CalendarDays, yearOf } from '#shared/domain/calendar/year-calendar'
import { shanghaiDay } from '#shared/domain/days'
import { calendarWords as words } from '#shared/texts/calendar'
import { serverNow } from '../../../api/server-clock'
import { Button } from '../../../components/button/button'
import { FailureNotice } from '../../../components/failure-notice/failure-notice'
import { NoticeBox } from '../../../components/notice-box/notice-box'
import { Page } from '../../../components/page/page'
import { StaleNotice, type StaleNoticeProps } from '../../../components/stale-notice/stale-notice'
import { confirm } from '../../../platform/feedback'
import '../manage.scss'
import { AddDays } from './add-days'
import { changesIn } from './calendar-draft'
import { CalendarHistory } from './calendar-history'
import { CalendarTable } from './calendar-table'
import { type CalendarEditing, useCalendarEditing } from './use-calendar-editing'

/** What the days say of today, in the year that it lies in. */
function Today({ year, days }: { year: string; days: CalendarDays }) {
  const now = serverNow()
  const today = shanghaiDay(now)
  if (yearOf(today) !== year) return null
  const { value } = isWorkingDay(today, new Map([[year, days]]))
  return (
    <Text className="manage__hint" id="calendar-today">
      {words.today(now, value)}
    </Text>
  )
}

function Bottom({ calendar, editing }: { calendar: CalendarView; editing: CalendarEditing }) {
  const { begin, stop, save, busy, error, fault, draft } = editing
  const changed = changesIn(draft) > 0
  if (!editing.editing) return <Button id="edit-calendar" text={words.edit} onClick={begin} />
  return (
    <>
      {fault ? <NoticeBox tone="red" title={words.fault(fault, calendar.year)} /> : null}
      <FailureNotice id="calendar-error" error={error} />
      {calendar.version > 0 ? (
        <Button id="stop-editing" kind="plain" text={words.stop} disabled={busy} onClick={stop} />
      ) : null}
      <Button
        id="save-calendar"
        text={changed ? words.save : words.unchanged}
        disabled={!changed}
        busy={busy}
        onClick={() => void save()}
      />
    </>
  )
}

export interface CalendarEditorProps {
  readonly calendar: CalendarView
  readonly query: StaleNoticeProps['query']
  /** The years to choose from; `leave` asks where something was not saved. */
  readonly years: (leave: () => Promise<boolean>) => ReactNode
}

/** One year's calendar: what is otherwise than Monday to Friday, how it is changed, and what was changed. */
export function CalendarEditor({ calendar, query, years }: CalendarEditorProps) {
  const editing = useCalendarEditing(calendar)
  const { year, version, changes } = calendar
  const leave = async () => changesIn(editing.draft) === 0 || confirm(words.leave)
  return (
    <Page bottom={<Bottom calendar={calendar} editing={editing} />}>
      {years(leave)}
      <StaleNotice query={query} />
      {version === 0 ? <NoticeBox tone="warn" title={words.missing(year)} text={words.missingText} /> : null}
      <Today year={year} days={editing.days} />
      {editing.editing ? <AddDays year={year} add={editing.add} /> : null}
      <CalendarTable editing={editing} />
      <CalendarHistory changes={changes} />
    </Page>
  )
}
