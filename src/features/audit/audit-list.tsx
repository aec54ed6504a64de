import { useState } from 'react'
import { type Page } from '#shared/contract/action'
import { type AuditFilter, type AuditRowView, listAuditRows } from '#shared/contract/audit/audit'
import { type Season } from '#shared/domain/season/season'
import { audit as words } from '#shared/texts/audit'
import { usePages } from '../../api/use-pages'
import { Card } from '../../components/card/card'
import { EmptyState } from '../../components/empty-state/empty-state'
import { Skeleton } from '../../components/skeleton/skeleton'
import { usePullDown } from '../../platform/pull-down'
import { PagedList } from '../../views/paged-list/paged-list'
import { useMoreAtBottom } from '../../views/paged-list/use-more-at-bottom'
import { AuditRow } from './audit-row'

export interface AuditListProps {
  readonly filter: AuditFilter
  readonly season: Season
  readonly onFilter: (filter: AuditFilter) => void
}

/** The rows of a filter, the latest first. */
export function AuditList({ filter, season, onFilter }: AuditListProps) {
  const [open, setOpen] = useState<string>()
  const pages = usePages<AuditFilter, AuditRowView, Page<AuditRowView>>(
    listAuditRows,
    filter,
    ({ id }) => id,
    { staleAfterMs: 0 },
  )
  useMoreAtBottom(pages)
  usePullDown(pages.first.reload)
  const filtered = Object.keys(filter).length > 0
  return (
    <PagedList
      pages={pages}
      words={words}
      skeleton={<Skeleton shapes={['row', 'row', 'row', 'row']} />}
      empty={
        <EmptyState id="no-audit-rows" icon="inbox" text={filtered ? words.emptyFiltered : words.empty} />
      }
    >
      {() => (
        <Card flush>
          {pages.items.map((row) => (
            <AuditRow
              key={row.id}
              row={row}
              season={season}
              open={open === row.id}
              onTap={() => setOpen(open === row.id ? undefined : row.id)}
              onFilter={onFilter}
            />
          ))}
        </Card>
      )}
    </PagedList>
  )
}
