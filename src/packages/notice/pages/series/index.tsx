import { useRouter } from '@tarojs/taro'
import { navigation } from '#shared/texts/navigation'
import { ArchiveNotice } from '../../../../components/archive-notice/archive-notice'
import { ArchiveYear } from '../../../../components/clause-quote/archive-year'
import { Page } from '../../../../components/page/page'
import { QueryGate } from '../../../../components/query-gate/query-gate'
import { Skeleton } from '../../../../components/skeleton/skeleton'
import { StaleNotice } from '../../../../components/stale-notice/stale-notice'
import { programmeEntry } from '../../../../features/notice/programme-entry'
import { SeriesContent } from '../../../../features/notice/series-content'
import { useProgramme } from '../../../../features/notice/use-programme'
import { useArchivedYear, useProgrammeOf, useSeasonOf } from '../../../../features/season/use-season-of'
import { seriesCard } from '../../../../features/sharing/cards'
import { useShareCard } from '../../../../features/sharing/use-share-card'
import { pathTo } from '../../../../platform/navigation'
import { routes } from '../../../../routes'

export default function SeriesPage() {
  const { item, season: wanted } = useRouter().params
  const programme = useProgrammeOf(useProgramme(), wanted)
  const year = useArchivedYear(wanted)
  const entry = item && programme.state === 'content' ? programmeEntry(programme.data, item) : undefined
  const series = programme.state === 'content' ? programme.data.series.name : navigation.series
  const season = useSeasonOf(wanted)
  const card = entry && season.state === 'content' ? seriesCard(season.data, entry) : undefined
  useShareCard({
    ...(card ?? {
      title: entry?.name ?? series,
      leadsTo: { path: pathTo(routes.series, { item: entry?.key, season: year }) },
      picture: 'season',
    }),
    ready: programme.state === 'content',
  })

  return (
    <Page>
      <QueryGate
        query={programme}
        skeleton={<Skeleton shapes={['block', 'title', 'block', 'block', 'block']} />}
      >
        {(data) => (
          <ArchiveYear.Provider value={year}>
            <ArchiveNotice year={year} />
            {programme.state === 'content' ? <StaleNotice query={programme} /> : null}
            <SeriesContent programme={data} item={item} />
          </ArchiveYear.Provider>
        )}
      </QueryGate>
    </Page>
  )
}
