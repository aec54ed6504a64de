import { type Page } from '#shared/contract/action'
import { listUnits, type UnitRow, type UnitView } from '#shared/contract/units/units'
import { unitWords as words } from '#shared/texts/units'
import { usePages } from '../../api/use-pages'
import { Card } from '../../components/card/card'
import { EmptyState } from '../../components/empty-state/empty-state'
import { ListRow } from '../../components/list-row/list-row'
import { Skeleton } from '../../components/skeleton/skeleton'
import { StatusTag } from '../../components/status-tag/status-tag'
import { openPage } from '../../platform/navigation'
import { usePullDown } from '../../platform/pull-down'
import { routes } from '../../routes'
import { PagedList } from '../../views/paged-list/paged-list'
import { useMoreAtBottom } from '../../views/paged-list/use-more-at-bottom'

const ClosedTag = () => <StatusTag tone="info" text={words.closed} />

/** The units right below one; each opens its own page. */
export function UnitList({ unit: { unitId: parentId, state } }: { readonly unit: UnitView }) {
  const pages = usePages<{ parentId: string }, UnitRow, Page<UnitRow>>(
    listUnits,
    { parentId },
    ({ unitId }) => unitId,
    { staleAfterMs: 0 },
  )
  useMoreAtBottom(pages)
  usePullDown(pages.first.reload)
  return (
    <PagedList
      pages={pages}
      words={words}
      skeleton={<Skeleton shapes={['row', 'row', 'row']} />}
      empty={
        <EmptyState
          id="no-units"
          icon="building"
          title={words.empty}
          text={state === 'open' ? words.emptySecond : words.emptyClosed}
        />
      }
    >
      {() => (
        <Card flush>
          {pages.items.map((unit) => (
            <ListRow
              key={unit.unitId}
              id={`unit-${unit.unitId}`}
              title={unit.displayName}
              second={words.facts(unit)}
              aside={unit.state === 'closed' ? <ClosedTag /> : undefined}
              onClick={() => openPage(routes.units, { unit: unit.unitId })}
            />
          ))}
        </Card>
      )}
    </PagedList>
  )
}
