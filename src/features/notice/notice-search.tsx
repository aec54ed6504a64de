import { useMemo, useState } from 'react'
import { clauseThings } from '#shared/domain/search/season-things'
import { searchThings } from '#shared/domain/search/search-things'
import { type Clause } from '#shared/domain/season/clause'
import { notice } from '#shared/texts/notice'
import { Card } from '../../components/card/card'
import { EmptyState } from '../../components/empty-state/empty-state'
import { FoundRow } from '../../components/found-row/found-row'
import { MoreRow } from '../../components/more-row/more-row'
import { SectionTitle } from '../../components/section-title/section-title'
import './notice.scss'

const words = notice.search
const SHOWN_AT_ONCE = 12

export interface SearchResultsProps {
  readonly clauses: readonly Clause[]
  readonly query: string
  readonly onOpen: (clauseId: string) => void
  readonly onClear: () => void
}

/** The clauses that say what is searched for, a screenful at a time; a tap leads to the clause in its place. */
export function SearchResults({ clauses, query, onOpen, onClear }: SearchResultsProps) {
  const [shown, setShown] = useState(SHOWN_AT_ONCE)
  const things = useMemo(() => clauseThings(clauses), [clauses])
  const found = useMemo(() => searchThings(things, query), [things, query])
  if (found.length === 0)
    return (
      <EmptyState
        id="nothing-found"
        icon="search"
        text={words.none}
        action={{ text: words.back, onClick: onClear }}
      />
    )
  return (
    <>
      <SectionTitle title={words.found(found.length)} />
      <Card flush>
        {found.slice(0, shown).map((each) => (
          <FoundRow key={each.thing.id} found={each} onOpen={onOpen} />
        ))}
      </Card>
      <MoreRow
        hasMore={shown < found.length}
        loading={false}
        failed={false}
        words={{ more: words.more, failed: words.more }}
        shapes={[]}
        onMore={() => setShown(shown + SHOWN_AT_ONCE)}
      />
    </>
  )
}
