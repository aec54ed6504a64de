import { listCalendars } from '#shared/contract/calendar/calendar'
import { holds } from '#shared/domain/access/roles'
import { calendarWords } from '#shared/texts/calendar'
import { useQuery } from '../../../../api/use-query'
import { Skeleton } from '../../../../components/skeleton/skeleton'
import { CalendarScreen } from '../../../../features/manage/calendar/calendar-screen'
import { useSession } from '../../../../features/session/use-session'
import { Gate } from '../../../../views/gate/gate'

/** Where an administrator keeps each year's working days. */
export default function CalendarPage() {
  const session = useSession()
  const admin = holds(session.data?.roles ?? [], 'admin')
  const list = useQuery(listCalendars, {}, { enabled: admin, staleAfterMs: 0 })
  return (
    <Gate
      of={{ list }}
      only={{ session, group: 'admin', denied: calendarWords.denied }}
      skeleton={<Skeleton shapes={['row', 'title', 'row', 'row', 'row', 'row']} />}
    >
      {({ list: known }) => <CalendarScreen list={known} />}
    </Gate>
  )
}
