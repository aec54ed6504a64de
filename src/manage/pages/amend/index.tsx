import { useRouter } from '@tarojs/taro'
import { holds } from '#shared/domain/access/roles'
import { presentAt } from '#shared/domain/season/amendable'
import { manageSeason as words } from '#shared/texts/manage-season'
import { EmptyState } from '../../../components/empty-state/empty-state'
import { Page } from '../../../components/page/page'
import { QueryGate } from '../../../components/query-gate/query-gate'
import { Skeleton } from '../../../components/skeleton/skeleton'
import { AmendForm } from '../../../features/manage/amend-form'
import { ManagersOnly } from '../../../features/manage/managers-only'
import { usePresentSeason } from '../../../features/manage/use-present-season'
import { useSession } from '../../../features/session/use-session'
import { decodedParameter, replacePage } from '../../../platform/navigation'
import { routes } from '../../../routes'

/** The form for one place of the season, which `place` names. */
export default function AmendPage() {
  const place = decodedParameter(useRouter().params.place) ?? ''
  const session = useSession()
  const present = usePresentSeason()
  const mayManage = holds(session.data?.roles ?? [], 'province')
  const change = present.state === 'content' ? presentAt(present.data.season, place) : undefined

  if (mayManage && present.state === 'content' && change)
    return <AmendForm present={present.data} change={change} />
  return (
    <Page>
      <ManagersOnly session={session}>
        {() => (
          <QueryGate query={present} skeleton={<Skeleton shapes={['title', 'block', 'block', 'block']} />}>
            {() => (
              <EmptyState
                id="unknown-place"
                icon="question"
                text={words.amend.unknown}
                action={{ text: words.call.back, onClick: () => void replacePage(routes.season) }}
              />
            )}
          </QueryGate>
        )}
      </ManagersOnly>
    </Page>
  )
}
