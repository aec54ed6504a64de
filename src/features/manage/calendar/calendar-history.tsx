import { type CalendarChangeView } from '#shared/contract/calendar/calendar'
import { calendarWords } from '#shared/texts/calendar'
import { Card } from '../../../components/card/card'
import { SectionTitle } from '../../../components/section-title/section-title'
import { Timeline } from '../../../components/timeline/timeline'

const words = calendarWords.history

/** What was done to a year's calendar, the newest first, with who did it. */
export function CalendarHistory({ changes }: { changes: readonly CalendarChangeView[] }) {
  if (changes.length === 0) return null
  return (
    <>
      <SectionTitle title={words.title} />
      <Card>
        <Timeline
          items={changes.map((change) => ({
            key: String(change.at),
            title: words.event(change),
            when: words.when(change),
            text: words.text(change),
          }))}
        />
      </Card>
    </>
  )
}
