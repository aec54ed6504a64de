import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { type Season } from '#shared/domain/season/season'
import { type Notice } from '#shared/domain/season/season-file'
import { notice as texts } from '#shared/texts/notice'
import { useYearHere } from '../../components/clause-quote/archive-year'
import { Card } from '../../components/card/card'
import { ListRow } from '../../components/list-row/list-row'
import { NoticeBox } from '../../components/notice-box/notice-box'
import { SearchBox } from '../../components/search-box/search-box'
import { openPage } from '../../platform/navigation'
import { routes } from '../../routes'
import { NoticeGroupCard } from './notice-group'
import { noticeGroups } from './notice-groups'
import { NoticeHead } from './notice-head'
import { SearchResults } from './notice-search'
import { OfficeCard } from './office-card'
import { OfflineFacts } from './offline-facts'
import { QuotaTable, quotaUnits } from './quota-table'
import { type NoticeReading } from './use-notice-reading'

export interface NoticeContentProps {
  readonly season: Season
  readonly notice: Notice
  readonly reading: NoticeReading
}

function SeriesRow() {
  const year = useYearHere()
  return (
    <Card flush>
      <ListRow title={texts.toSeries} onClick={() => openPage(routes.series, { season: year })} />
    </Card>
  )
}

/** The parts of the notice, one below the other; annex 1 with its table. */
function Groups({ season, notice: { clauses }, reading }: NoticeContentProps) {
  const units = useMemo(() => quotaUnits(season), [season])
  const groups = useMemo(() => noticeGroups(clauses), [clauses])
  const chosen = reading.chosen?.id
  return (
    <>
      {groups.map((group) => {
        const rows = units.filter(({ clauseId }) => group.clauses.some(({ id }) => id === clauseId))
        const told = group.clauses.filter(({ id }) => !rows.some(({ clauseId }) => clauseId === id))
        return (
          <NoticeGroupCard
            key={group.key}
            group={group}
            open={reading.isOpen(group.key)}
            onToggle={() => reading.toggle(group.key)}
            told={told}
            chosen={chosen}
            season={season}
            onMore={reading.hold}
          >
            {rows.length > 0 ? (
              <>
                <OfflineFacts season={season} onClause={reading.goTo} />
                <QuotaTable units={rows} clauses={clauses} chosen={chosen} onMore={reading.hold} />
              </>
            ) : null}
          </NoticeGroupCard>
        )
      })}
      <OfficeCard season={season} />
      <SeriesRow />
    </>
  )
}

export function NoticeContent(props: NoticeContentProps) {
  const { season, notice, reading } = props
  return (
    <>
      <SearchBox id="search-notice" words={texts.search} query={reading.query} onSearch={reading.search} />
      {reading.unknown ? (
        <View id="unknown-clause">
          <NoticeBox tone="warn" title={texts.unknownClause.title} text={texts.unknownClause.text} />
        </View>
      ) : null}
      {reading.query.trim() === '' ? (
        <>
          <NoticeHead season={season} notice={notice} />
          <Groups {...props} />
        </>
      ) : (
        <SearchResults
          key={reading.query}
          clauses={notice.clauses}
          query={reading.query}
          onOpen={reading.goTo}
          onClear={() => reading.search('')}
        />
      )}
    </>
  )
}
