import { useRouter } from '@tarojs/taro'
import { holds } from '#shared/domain/access/roles'
import { decodeShareQuery } from '#shared/domain/sharing/scene'
import { shareDesk as words } from '#shared/texts/share-desk'
import { EmptyState } from '../../../../components/empty-state/empty-state'
import { Page } from '../../../../components/page/page'
import { combineQueries } from '../../../../components/query-gate/combine-queries'
import { QueryGate } from '../../../../components/query-gate/query-gate'
import { Skeleton } from '../../../../components/skeleton/skeleton'
import { useProgramme } from '../../../../features/notice/use-programme'
import { useSeason } from '../../../../features/season/use-season'
import { useSession } from '../../../../features/session/use-session'
import { DeskContent } from '../../../../features/sharing/desk/desk-content'
import { openTab } from '../../../../platform/navigation'
import { routes } from '../../../../routes'

const SKELETON = <Skeleton shapes={['title', 'row', 'block', 'block', 'title', 'picture']} />

export default function SharingPage() {
  const asked = decodeShareQuery(useRouter().params)
  const session = useSession()
  const season = useSeason()
  const programme = useProgramme()
  const query = combineQueries(session, season)
  if (query.state !== 'content')
    return (
      <Page>
        <QueryGate query={query} skeleton={SKELETON}>
          {() => null}
        </QueryGate>
      </Page>
    )
  const [{ personId, roles }, data] = query.data
  if (holds(roles, 'staff'))
    return <DeskContent key={personId} roles={roles} season={data} programme={programme} asked={asked} />
  return (
    <Page>
      <EmptyState
        icon="lock"
        title={words.notOfficer}
        text={words.notOfficerSecond}
        action={{ text: words.toMe, onClick: () => openTab(routes.me) }}
      />
    </Page>
  )
}
