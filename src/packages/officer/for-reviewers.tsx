import { View } from '@tarojs/components'
import { type ReactNode } from 'react'
import { type SessionView } from '#shared/contract/session/session'
import { holds } from '#shared/domain/access/roles'
import { type Season } from '#shared/domain/season/season'
import { reviews } from '#shared/texts/reviews'
import { EmptyState } from '../../components/empty-state/empty-state'
import { Page } from '../../components/page/page'
import { QueryGate } from '../../components/query-gate/query-gate'
import { Skeleton } from '../../components/skeleton/skeleton'
import { useSeason } from '../../features/season/use-season'
import { useSession } from '../../features/session/use-session'
import { openTab } from '../../platform/navigation'
import { routes } from '../../routes'
import '../../features/reviews/queue.scss'

const SKELETON = (
  <View className="queue__body">
    <Skeleton shapes={['title', 'row', 'row', 'row', 'row']} />
  </View>
)

export interface ForReviewersProps {
  /** What who reviews sees. */
  readonly children: (session: SessionView, season: Season) => ReactNode
}

/** A page of lists for who reviews; others are told how they would come to. */
export function ForReviewers({ children }: ForReviewersProps) {
  const session = useSession()
  const season = useSeason()
  const words = reviews.queue
  return (
    <Page bleed>
      <QueryGate query={session} skeleton={SKELETON}>
        {(known) =>
          holds(known.roles, 'officer') ? (
            <QueryGate query={season} skeleton={SKELETON}>
              {(data) => children(known, data)}
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
