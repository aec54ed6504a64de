import { useRouter } from '@tarojs/taro'
import { listSeasons } from '#shared/contract/season/season'
import { archive } from '#shared/texts/archive'
import { useQuery } from '../../../../api/use-query'
import { ArchiveNotice } from '../../../../components/archive-notice/archive-notice'
import { Page } from '../../../../components/page/page'
import { QueryGate } from '../../../../components/query-gate/query-gate'
import { Skeleton } from '../../../../components/skeleton/skeleton'
import { StaleNotice } from '../../../../components/stale-notice/stale-notice'
import { ArchiveList } from '../../../../features/notice/archive-list'
import { ArchivedSeason } from '../../../../features/notice/archived-season'
import { useArchivedYear, useSeasonOf } from '../../../../features/season/use-season-of'

const SKELETON = <Skeleton shapes={['row', 'row', 'row', 'row', 'row']} />

function Years() {
  const query = useQuery(listSeasons, {})
  return (
    <Page>
      <QueryGate query={query} skeleton={SKELETON}>
        {({ past }) => (
          <>
            <StaleNotice query={query} />
            <ArchiveList past={past} />
          </>
        )}
      </QueryGate>
    </Page>
  )
}

function Year({ wanted }: { wanted: string }) {
  const season = useSeasonOf(wanted)
  const year = useArchivedYear(wanted)
  return (
    <Page title={archive.list.row(wanted)}>
      <QueryGate query={season} skeleton={SKELETON}>
        {(data) => (
          <>
            <ArchiveNotice year={year} />
            <ArchivedSeason season={data} />
          </>
        )}
      </QueryGate>
    </Page>
  )
}

/** Former years: which there are, and what one of them was. */
export default function ArchivePage() {
  const { season } = useRouter().params
  return season === undefined ? <Years /> : <Year wanted={season} />
}
