import { useRouter } from '@tarojs/taro'
import { readReview } from '#shared/contract/reviews/reviews'
import { useQuery } from '../../../api/use-query'
import { ArchiveYear } from '../../../components/clause-quote/archive-year'
import { Page } from '../../../components/page/page'
import { QueryGate } from '../../../components/query-gate/query-gate'
import { Skeleton } from '../../../components/skeleton/skeleton'
import { placeFrom } from '../../../features/reviews/next-in-queue'
import { usePendingToast } from '../../../features/reviews/next-page-toast'
import { ReviewScreen } from '../../../features/reviews/review-screen'
import { useArchivedYear, useSeasonOf } from '../../../features/season/use-season-of'
import { useSession } from '../../../features/session/use-session'

export default function ReviewPage() {
  const { id = '', n, m, unit } = useRouter().params
  usePendingToast()
  const session = useSession()
  // What the screen below has read: only works of a former year need another season than the current one.
  const { data: review } = useQuery(readReview, { workId: id }, { enabled: false })
  const key = review?.seasonKey
  const season = useSeasonOf(key)
  const year = useArchivedYear(key)
  if (session.state === 'content' && season.state === 'content')
    return (
      <ArchiveYear.Provider value={year}>
        <ReviewScreen
          workId={id}
          place={placeFrom(n, m)}
          unitId={unit}
          session={session.data}
          season={season.data}
        />
      </ArchiveYear.Provider>
    )
  const skeleton = <Skeleton shapes={['picture', 'title', 'line', 'row', 'row', 'row']} />
  return (
    <Page>
      <QueryGate query={session} skeleton={skeleton}>
        {() => (
          <QueryGate query={season} skeleton={skeleton}>
            {() => null}
          </QueryGate>
        )}
      </QueryGate>
    </Page>
  )
}
