import { type UnitChangeView } from '#shared/contract/units/units'
import { unitWords } from '#shared/texts/units'
import { Card } from '../../components/card/card'
import { SectionTitle } from '../../components/section-title/section-title'
import { Timeline } from '../../components/timeline/timeline'

const words = unitWords.history

/** What was done to a unit, the newest first, with who did it; nothing for a unit of the season. */
export function UnitHistory({ changes }: { readonly changes: readonly UnitChangeView[] }) {
  if (changes.length === 0) return null
  return (
    <>
      <SectionTitle title={words.title} />
      <Card>
        <Timeline
          items={changes.map((change) => ({
            key: String(change.version),
            title: words.event(change),
            when: words.when(change),
            text: words.text(change),
            tone: change.event === 'closed' ? ('red' as const) : ('plain' as const),
          }))}
        />
      </Card>
    </>
  )
}
