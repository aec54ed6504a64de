import { useRouter } from '@tarojs/taro'
import { readReview } from '#shared/contract/reviews/reviews'
import { useQuery } from '../../../../api/use-query'
import { ArchiveYear } from '../../../../components/clause-quote/archive-year'
import { Skeleton } from '../../../../components/skeleton/skeleton'
import { RecommendationEntry } from '../../../../features/papers/recommendation-entry'
import { placeFrom } from '../../../../features/reviews/next-in-queue'
import { usePendingToast } from '../../../../features/reviews/next-page-toast'
import { ReviewScreen } from '../../../../features/reviews/review-screen'
import { useArchivedYear, useSeasonOf } from '../../../../features/season/use-season-of'
import { useSession } from '../../../../features/session/use-session'
import { Gate } from '../../../../views/gate/gate'

export default function ReviewPage() {
  const { id = '', n, m, unit } = useRouter().params
  usePendingToast()
  const session = useSession()
  // What the screen below has read: only works of a former year need another season than the current one.
  const { data: review } = useQuery(readReview, { workId: id }, { enabled: false })
  const key = review?.seasonKey
  const season = useSeasonOf(key)
  const year = useArchivedYear(key)
  return (
    <Gate
      of={{ session, season }}
      skeleton={<Skeleton shapes={['picture', 'title', 'line', 'row', 'row', 'row']} />}
    >
      {(known) => (
        <ArchiveYear.Provider value={year}>
          <ReviewScreen
            workId={id}
            place={placeFrom(n, m)}
            unitId={unit}
            besides={<RecommendationEntry workId={id} />}
            {...known}
          />
        </ArchiveYear.Provider>
      )}
    </Gate>
  )
}
