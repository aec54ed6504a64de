import { Text, View } from '@tarojs/components'
import { type Page } from '#shared/contract/action'
import { listOfficeWorks, type OfficeWork } from '#shared/contract/reviews/office-works'
import { type Season } from '#shared/domain/season/season'
import { officeWorks as words } from '#shared/texts/office-works'
import { usePages } from '../../api/use-pages'
import { Card } from '../../components/card/card'
import { EmptyState } from '../../components/empty-state/empty-state'
import { Skeleton } from '../../components/skeleton/skeleton'
import { usePullDown } from '../../platform/pull-down'
import { PagedList } from '../../views/paged-list/paged-list'
import { useMoreAtBottom } from '../../views/paged-list/use-more-at-bottom'
import { OfficeWorkRow } from './office-work-row'
import { type OfficeChoice } from './use-office-choice'
import { useSeasonNaming } from '../../views/names/use-season-naming'

export interface OfficeWorksListProps {
  readonly choice: OfficeChoice
  readonly season: Season
  /** Lifts every choice but the unit's. */
  readonly onClear: () => void
}

/** The works of a choice, page by page. Read again whenever the page shows. */
export function OfficeWorksList({ choice, season, onClear }: OfficeWorksListProps) {
  const pages = usePages<OfficeChoice, OfficeWork, Page<OfficeWork>>(
    listOfficeWorks,
    choice,
    ({ workId }) => workId,
    { staleAfterMs: 0 },
  )
  useMoreAtBottom(pages)
  usePullDown(pages.first.reload)
  const named = useSeasonNaming(
    season,
    pages.items.flatMap((work) => [work.unitId, work.atUnit]),
  )

  const { unitId: _unit, ...narrowed } = choice
  const empty =
    Object.keys(narrowed).length === 0 ? (
      <EmptyState id="no-works" icon="inbox" title={words.empty} text={words.emptySecond} />
    ) : (
      <EmptyState
        id="no-works"
        icon="search"
        title={words.emptyNarrowed}
        text={words.emptyNarrowedSecond}
        action={{ text: words.clear, onClick: onClear }}
      />
    )
  return (
    <PagedList
      pages={pages}
      words={words}
      skeleton={<Skeleton shapes={['row', 'row', 'row', 'row']} />}
      empty={empty}
    >
      {() => (
        <>
          <View className="queue__head">
            <Text className="queue__aside">
              {choice.flag === 'overdue' ? words.longestFirst : words.newestFirst}
            </Text>
          </View>
          <Card flush>
            {pages.items.map((work) => (
              <OfficeWorkRow key={work.workId} work={work} season={named} listOf={choice.unitId} />
            ))}
          </Card>
        </>
      )}
    </PagedList>
  )
}
