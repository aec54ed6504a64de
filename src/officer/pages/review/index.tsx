import { useRouter } from '@tarojs/taro'
import { Page } from '../../../components/page/page'
import { QueryGate } from '../../../components/query-gate/query-gate'
import { Skeleton } from '../../../components/skeleton/skeleton'
import { placeFrom } from '../../../features/reviews/next-in-queue'
import { useLeftWord } from '../../../features/reviews/parting-word'
import { ReviewScreen } from '../../../features/reviews/review-screen'
import { useSeason } from '../../../features/season/use-season'
import { useSession } from '../../../features/session/use-session'

export default function ReviewPage() {
  const { id = '', n, m, unit } = useRouter().params
  useLeftWord()
  const session = useSession()
  const season = useSeason()
  if (session.state === 'content' && season.state === 'content')
    return (
      <ReviewScreen
        workId={id}
        place={placeFrom(n, m)}
        unitId={unit}
        session={session.data}
        season={season.data}
      />
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
