import { View } from '@tarojs/components'
import { reviews } from '#shared/texts/reviews'
import { EmptyState } from '../../../components/empty-state/empty-state'
import { Page } from '../../../components/page/page'
import { QueryGate } from '../../../components/query-gate/query-gate'
import { Skeleton } from '../../../components/skeleton/skeleton'
import { QueueContent } from '../../../features/reviews/queue-content'
import { useSeason } from '../../../features/season/use-season'
import { useSession } from '../../../features/session/use-session'
import { openTab } from '../../../platform/navigation'
import { routes } from '../../../routes'
import '../../../features/reviews/queue.scss'

const SKELETON = (
  <View className="queue__body">
    <Skeleton shapes={['title', 'row', 'row', 'row', 'row']} />
  </View>
)

export default function QueuePage() {
  const session = useSession()
  const season = useSeason()
  const words = reviews.queue
  return (
    <Page bleed>
      <QueryGate query={session} skeleton={SKELETON}>
        {({ personId, roles }) =>
          roles.some(({ role }) => role === 'unitOfficer' || role === 'provinceOfficer') ? (
            <QueryGate query={season} skeleton={SKELETON}>
              {(data) => <QueueContent key={personId} roles={roles} season={data} />}
            </QueryGate>
          ) : (
            <EmptyState
              icon="lock"
              title={words.notOfficer}
              text={words.notOfficerSecond}
              action={{ text: words.toMe, onClick: () => openTab(routes.me) }}
            />
          )
        }
      </QueryGate>
    </Page>
  )
}
