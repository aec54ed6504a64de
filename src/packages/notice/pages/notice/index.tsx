import { useRouter } from '@tarojs/taro'
import { notice as words } from '#shared/texts/notice'
import { navigation } from '#shared/texts/navigation'
import { ArchiveNotice } from '../../../../components/archive-notice/archive-notice'
import { ArchiveYear } from '../../../../components/clause-quote/archive-year'
import { Page } from '../../../../components/page/page'
import { combineQueries } from '../../../../components/query-gate/combine-queries'
import { QueryGate } from '../../../../components/query-gate/query-gate'
import { Skeleton } from '../../../../components/skeleton/skeleton'
import { StaleNotice } from '../../../../components/stale-notice/stale-notice'
import { ClauseSheet } from '../../../../features/notice/clause-sheet'
import { NoticeContent } from '../../../../features/notice/notice-content'
import { useNotice } from '../../../../features/notice/use-notice'
import { useNoticeReading } from '../../../../features/notice/use-notice-reading'
import { useArchivedYear, useNoticeOf, useSeasonOf } from '../../../../features/season/use-season-of'
import { useShareCard } from '../../../../features/sharing/use-share-card'
import { decodedParameter, pathTo } from '../../../../platform/navigation'
import { routes } from '../../../../routes'

export default function NoticePage() {
  const { clause, search, season: wanted } = useRouter().params
  const season = useSeasonOf(wanted)
  const notice = useNoticeOf(useNotice(), wanted)
  const year = useArchivedYear(wanted)
  const reading = useNoticeReading(notice.state === 'content' ? notice.data : undefined, {
    clause,
    search: decodedParameter(search),
  })

  const shared = reading.held ?? reading.chosen
  const title = season.state === 'content' ? words.share(season.data.title) : navigation.notice
  useShareCard({
    title: shared ? words.shareClause(shared) : title,
    leadsTo: { path: pathTo(routes.notice, { clause: shared?.id, season: year }) },
    picture: 'season',
    ready: notice.state === 'content',
  })

  return (
    <Page>
      <QueryGate
        query={combineQueries(season, notice)}
        skeleton={<Skeleton shapes={['row', 'block', 'row', 'block', 'row', 'row', 'row']} />}
      >
        {([seasonData, noticeData]) => (
          <ArchiveYear.Provider value={year}>
            <ArchiveNotice year={year} />
            {notice.state === 'content' ? <StaleNotice query={notice} /> : null}
            <NoticeContent season={seasonData} notice={noticeData} reading={reading} />
            <ClauseSheet
              clause={reading.held}
              documentNumber={seasonData.documentNumber}
              onClose={() => reading.hold(undefined)}
            />
          </ArchiveYear.Provider>
        )}
      </QueryGate>
    </Page>
  )
}
