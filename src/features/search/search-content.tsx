import { type Clause } from '#shared/domain/season/clause'
import { type Season } from '#shared/domain/season/season'
import { search as words } from '#shared/texts/search'
import { openClause } from '../../components/clause-quote/open-clause'
import { EmptyState } from '../../components/empty-state/empty-state'
import { callIcon } from '../../components/icon/call-icon'
import { TintedIcon } from '../../components/icon/tinted-icon'
import { type Gated } from '../../components/query-gate/query-gate'
import { QueryPart } from '../../components/query-part/query-part'
import { SectionTitle } from '../../components/section-title/section-title'
import { Skeleton } from '../../components/skeleton/skeleton'
import { openPage } from '../../platform/navigation'
import { routes } from '../../routes'
import { FoundThings } from './found-things'
import { FoundWorks } from './found-works'
import { RecentList } from './recent-list'
import { useFoundThings } from './use-found-things'
import { useFoundWorks } from './use-found-works'
import { type Searching } from './use-searching'
import { WorkFiltersBar } from './work-filters-bar'
import { callOf } from '../../views/names/names'

export interface SearchContentProps {
  readonly season: Season
  readonly notice: Gated<{ readonly clauses: readonly Clause[] }>
  readonly searching: Searching
}

/** What is found on the phone at once, and the works the cloud finds; the works last, for they go on. */
export function SearchContent({ season, notice, searching }: SearchContentProps) {
  const { query, wanted, filters } = searching
  const found = useFoundThings(season, notice, query)
  const works = useFoundWorks(wanted, filters)

  const clear = { text: words.clear, onClick: () => searching.type('') }
  if (query.trim() !== '' && wanted === '')
    return (
      <EmptyState
        id="no-words"
        icon="search"
        title={words.noWords}
        text={words.noWordsSecond}
        action={clear}
      />
    )
  const opening = (open: (id: string) => void) => (id: string) => {
    searching.remember()
    open(id)
  }
  const noWorks = works.first.state === 'content' && works.items.length === 0 && !works.hasMore
  const nothing = wanted !== '' && found.nothing && noWorks
  return (
    <>
      {wanted === '' && !works.asked ? (
        <RecentList recent={searching.recent} onChoose={searching.type} onForget={searching.forget} />
      ) : null}
      {nothing ? (
        <EmptyState
          id="nothing-found"
          icon="search"
          title={words.nothing(query.trim())}
          text={words.nothingSecond}
          action={clear}
        />
      ) : null}
      <FoundThings
        key={`sub-projects ${wanted}`}
        title={words.groups.subProjects}
        found={found.subProjects}
        lead={(id) => <TintedIcon name={callIcon(callOf(season, id))} />}
        onOpen={opening((key) => openPage(routes.subProject, { key }))}
      />
      {wanted === '' ? null : (
        <QueryPart
          query={notice}
          id="retry-clauses"
          failed={words.clausesFailed}
          skeleton={<Skeleton mute shapes={['row']} />}
        >
          {() => (
            <FoundThings
              key={`clauses ${wanted}`}
              title={words.groups.clauses}
              found={found.clauses}
              onOpen={opening(openClause)}
            />
          )}
        </QueryPart>
      )}
      <FoundThings
        key={`units ${wanted}`}
        title={words.groups.units}
        found={found.units}
        second={words.unitSecond}
        onOpen={opening((unit) => openPage(routes.search, { unit }))}
      />
      <SectionTitle title={works.asked ? words.groups.works : words.filters.title} />
      <WorkFiltersBar season={season} filters={filters} onChange={searching.filter} />
      {works.asked && !nothing ? (
        <FoundWorks
          pages={works}
          season={season}
          wanted={wanted}
          onOpen={opening((id) => openPage(routes.work, { id }))}
        />
      ) : null}
    </>
  )
}
