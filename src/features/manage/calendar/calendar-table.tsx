import { Text, View } from '@tarojs/components'
import { calendarWords as words } from '#shared/texts/calendar'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { ListRow } from '../../../components/list-row/list-row'
import { SectionTitle } from '../../../components/section-title/section-title'
import { StatusTag } from '../../../components/status-tag/status-tag'
import '../manage.scss'
import { DAY_KINDS, type DayKind } from './calendar-draft'
import { spansOf } from './spans'
import { type CalendarEditing } from './use-calendar-editing'

/** The days of a kind, those in a row in one line. */
function SpanRows({ days }: { days: readonly string[] }) {
  return (
    <>
      {spansOf(days).map(({ first, last, count }) => (
        <ListRow
          key={first}
          title={words.span(first, last)}
          aside={count > 1 ? <Text className="manage__count">{words.days(count)}</Text> : undefined}
        />
      ))}
    </>
  )
}

interface DayRowsProps {
  readonly kind: DayKind
  readonly editing: CalendarEditing
}

/** Day by day, each with its way out. */
function DayRows({ kind, editing: { days, draft, remove } }: DayRowsProps) {
  return (
    <>
      {days[kind].map((day) => (
        <ListRow
          key={day}
          id={`${kind}-${day}`}
          title={words.day(day)}
          aside={
            <View className="manage__aside">
              {draft.added[kind].includes(day) ? <StatusTag tone="info" text={words.added} /> : null}
              <Button
                id={`remove-${kind}-${day}`}
                kind="quiet"
                text={words.remove}
                label={words.removeLabel(day, kind)}
                onClick={() => remove(kind, day)}
              />
            </View>
          }
        />
      ))}
    </>
  )
}

/** What is otherwise than Monday to Friday in a year: its days off, and the days that are made up for. */
export function CalendarTable({ editing }: { editing: CalendarEditing }) {
  return (
    <>
      {DAY_KINDS.map((kind) => {
        const days = editing.days[kind]
        return (
          <View key={kind} id={`table-${kind}`} className="manage__section">
            <SectionTitle title={words.kind(kind)} aside={words.count(days.length)} />
            <Card flush>
              {days.length === 0 ? <ListRow title={words.none[kind]} /> : null}
              {editing.editing ? <DayRows kind={kind} editing={editing} /> : <SpanRows days={days} />}
            </Card>
          </View>
        )
      })}
    </>
  )
}
