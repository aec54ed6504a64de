import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { QUERY_MAX_LENGTH } from '#shared/domain/search/query'
import { clauseThings } from '#shared/domain/search/season-things'
import { searchThings } from '#shared/domain/search/search-things'
import { type Clause } from '#shared/domain/season/clause'
import { notice } from '#shared/texts/notice'
import { Card } from '../../components/card/card'
import { EmptyState } from '../../components/empty-state/empty-state'
import { Icon } from '../../components/icon/icon'
import { MoreRow } from '../../components/more-row/more-row'
import { SectionTitle } from '../../components/section-title/section-title'
import { TextInput } from '../../components/text-input/text-input'
import { spoken } from '../../platform/spoken'
import { FoundClause } from './found-clause'
import './notice.scss'

const words = notice.search
const SHOWN_AT_ONCE = 12

export function SearchBox({ query, onSearch }: { query: string; onSearch: (query: string) => void }) {
  return (
    <View className="notice__search">
      <TextInput
        id="search-notice"
        label={words.label}
        placeholder={words.placeholder}
        maxLength={QUERY_MAX_LENGTH}
        value={query}
        onChange={onSearch}
      />
      {query === '' ? null : (
        <View
          id="clear-search"
          className="notice__clear"
          hoverClass="clause__more--pressed"
          onClick={() => onSearch('')}
          {...spoken(words.clear, 'button')}
        >
          <Icon name="close" />
        </View>
      )}
    </View>
  )
}

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
          <FoundClause key={each.thing.id} found={each} onOpen={onOpen} />
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
