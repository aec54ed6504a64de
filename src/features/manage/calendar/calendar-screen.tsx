import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { type CalendarList, readCalendar } from '#shared/contract/calendar/calendar'
import { calendarWords as words } from '#shared/texts/calendar'
import { useQuery } from '../../../api/use-query'
import { ChipRow } from '../../../components/chip-row/chip-row'
import { Page } from '../../../components/page/page'
import { QueryWait } from '../../../components/query-gate/query-gate'
import { Skeleton } from '../../../components/skeleton/skeleton'
import '../manage.scss'
import { CalendarEditor } from './calendar-editor'
import { InstallCalendars } from './install-calendars'
import { yearsShown } from './years-shown'

const atOnce = () => Promise.resolve(true)

/** The calendars of all years, one of them open. */
export function CalendarScreen({ list }: { list: CalendarList }) {
  const [year, choose] = useState(list.thisYear)
  const query = useQuery(readCalendar, { year }, { staleAfterMs: 0 })

  const years = (leave: () => Promise<boolean>) => (
    <View className="manage__stack">
      <View className="manage__years">
        <ChipRow
          id="calendar-year"
          chips={yearsShown(list).map((each) => ({
            key: each.year,
            text: words.year(each.year, each.known),
          }))}
          chosen={year}
          onChoose={(chosen) => void leave().then((leaves) => leaves && choose(chosen))}
        />
      </View>
      <Text className="manage__hint">{words.source}</Text>
      <InstallCalendars years={list.installable} />
    </View>
  )
  if (query.state !== 'content')
    return (
      <Page>
        {years(atOnce)}
        <QueryWait query={query} skeleton={<Skeleton shapes={['title', 'row', 'row', 'row']} />} />
      </Page>
    )
  return <CalendarEditor key={year} calendar={query.data} query={query} years={years} />
}
