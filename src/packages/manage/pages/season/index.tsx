import { useRouter } from '@tarojs/taro'
import { holds } from '#shared/domain/access/roles'
import { navigation } from '#shared/texts/navigation'
import { Page } from '../../../../components/page/page'
import { QueryGate } from '../../../../components/query-gate/query-gate'
import { Skeleton } from '../../../../components/skeleton/skeleton'
import { CallHub } from '../../../../features/manage/call-hub'
import { ManagersOnly } from '../../../../features/manage/managers-only'
import { SeasonHub } from '../../../../features/manage/season-hub'
import { usePresentSeason } from '../../../../features/manage/use-present-season'
import { useSession } from '../../../../features/session/use-session'

/** What of the season can be changed; of one call for works where it is named. */
export default function SeasonPage() {
  const { of } = useRouter().params
  const session = useSession()
  const present = usePresentSeason()
  const named =
    present.state === 'content' ? present.data.season.subProjects.find(({ key }) => key === of) : undefined
  return (
    <Page title={named?.name ?? navigation.season}>
      <ManagersOnly session={session}>
        {({ roles }) => (
          <QueryGate
            query={present}
            skeleton={<Skeleton shapes={['row', 'row', 'title', 'row', 'row', 'row']} />}
          >
            {({ season }) =>
              of === undefined ? (
                <SeasonHub season={season} admin={holds(roles, 'admin')} />
              ) : (
                <CallHub season={season} of={of} />
              )
            }
          </QueryGate>
        )}
      </ManagersOnly>
    </Page>
  )
}
