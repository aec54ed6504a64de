import { type Page } from '#shared/contract/action'
import {
  findOfficeWorks,
  FOUND_BY,
  type FoundBy,
  type OfficeWork,
} from '#shared/contract/reviews/office-works'
import { wantedBy } from '#shared/domain/search/query'
import { type Season } from '#shared/domain/season/season'
import { receiptNumberIn } from '#shared/domain/work/receipt-number'
import { officeWorks as words } from '#shared/texts/office-works'
import { type Pages, usePages } from '../../api/use-pages'
import { Card } from '../../components/card/card'
import { EmptyState } from '../../components/empty-state/empty-state'
import { QueryPart } from '../../components/query-part/query-part'
import { SectionTitle } from '../../components/section-title/section-title'
import { Skeleton } from '../../components/skeleton/skeleton'
import { MoreOfPages } from '../../views/paged-list/more-of-pages'
import { OfficeWorkRow } from './office-work-row'

type Found = Pages<OfficeWork, Page<OfficeWork>>

function useFound(unitId: string, by: FoundBy, query: string, enabled: boolean): Found {
  const input = { unitId, by, query }
  return usePages<typeof input, OfficeWork, Page<OfficeWork>>(
    findOfficeWorks,
    input,
    ({ workId }) => workId,
    { enabled, staleAfterMs: 0 },
  )
}

interface PartProps {
  readonly by: FoundBy
  readonly found: Found
  readonly season: Season
  readonly unitId: string
}

/** What was found in one way; nothing where that is nothing. */
const Part = ({ by, found, season, unitId }: PartProps) => (
  <QueryPart
    query={found.first}
    id={`retry-${by}`}
    failed={words.foundFailed}
    skeleton={<Skeleton shapes={['row']} />}
  >
    {() =>
      found.items.length === 0 ? null : (
        <>
          <SectionTitle title={words.found(by)} />
          <Card flush>
            {found.items.map((work) => (
              <OfficeWorkRow key={work.workId} work={work} season={season} listOf={unitId} />
            ))}
          </Card>
          <MoreOfPages pages={found} words={words} />
        </>
      )
    }
  </QueryPart>
)

export interface FoundOfficeWorksProps {
  readonly unitId: string
  readonly query: string
  readonly season: Season
  /** Empties the field. */
  readonly onClear: () => void
}

/** The works of a unit that a search finds: by number where it is one, by title and by name. */
export function FoundOfficeWorks({ unitId, query, season, onClear }: FoundOfficeWorksProps) {
  const text = query.trim()
  const searchable = wantedBy(text) !== ''
  const isNumber = receiptNumberIn(text, season.key) !== undefined
  const found: Record<FoundBy, Found> = {
    receiptNumber: useFound(unitId, 'receiptNumber', text, isNumber),
    title: useFound(unitId, 'title', text, searchable),
    name: useFound(unitId, 'name', text, searchable),
  }
  const clear = { text: words.clearSearch, onClick: onClear }
  if (!searchable)
    return (
      <EmptyState
        id="no-words"
        icon="search"
        title={words.noWords}
        text={words.noWordsSecond}
        action={clear}
      />
    )
  const asked = FOUND_BY.filter((by) => by !== 'receiptNumber' || isNumber)
  const nothing = asked.every((by) => found[by].first.state === 'content' && found[by].items.length === 0)
  if (nothing)
    return (
      <EmptyState
        id="nothing-found"
        icon="search"
        title={words.nothing(text)}
        text={words.nothingSecond}
        action={clear}
      />
    )
  return (
    <>
      {asked.map((by) => (
        <Part key={by} by={by} found={found[by]} season={season} unitId={unitId} />
      ))}
    </>
  )
}
