import { type ReactNode, useState } from 'react'
import { type FoundThing } from '#shared/domain/search/search-things'
import { search as words } from '#shared/texts/search'
import { Card } from '../../components/card/card'
import { FoundRow } from '../../components/found-row/found-row'
import { MoreRow } from '../../components/more-row/more-row'
import { SectionTitle } from '../../components/section-title/section-title'

const SHOWN_AT_ONCE = 3
const SHOWN_MORE = 12

export interface FoundThingsProps {
  readonly title: string
  readonly found: readonly FoundThing[]
  readonly lead?: (id: string) => ReactNode
  readonly second?: string
  readonly onOpen: (id: string) => void
}

/** One group of what was found: the best few, and more of them on a tap. Nothing when there are none. */
export function FoundThings({ title, found, lead, second, onOpen }: FoundThingsProps) {
  const [shown, setShown] = useState(SHOWN_AT_ONCE)
  if (found.length === 0) return null
  const more = words.more(Math.min(SHOWN_MORE, found.length - shown))
  return (
    <>
      <SectionTitle title={title} aside={words.count(found.length)} />
      <Card flush>
        {found.slice(0, shown).map((each) => (
          <FoundRow
            key={each.thing.id}
            found={each}
            onOpen={onOpen}
            lead={lead?.(each.thing.id)}
            second={second}
          />
        ))}
      </Card>
      <MoreRow
        hasMore={shown < found.length}
        loading={false}
        failed={false}
        words={{ more, failed: more }}
        shapes={[]}
        onMore={() => setShown(shown + SHOWN_MORE)}
      />
    </>
  )
}
