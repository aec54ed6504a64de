import { useRouter } from '@tarojs/taro'
import { holds } from '#shared/domain/access/roles'
import { navigation } from '#shared/texts/navigation'
import { Page } from '../../../../components/page/page'
import { Skeleton } from '../../../../components/skeleton/skeleton'
import { CallHub } from '../../../../features/manage/call-hub'
import { SeasonHub } from '../../../../features/manage/season-hub'
import { usePresentSeason } from '../../../../features/manage/use-present-season'
import { useSession } from '../../../../features/session/use-session'
import { Gate } from '../../../../views/gate/gate'
import { manageSeason } from '#shared/texts/manage-season'
import { callOf } from '../../../../views/names/names'

/** What of the season can be changed; of one call for works where it is named. */
export default function SeasonPage() {
  const { of } = useRouter().params
  const session = useSession()
  return (
    <Gate
      of={{ session, present: usePresentSeason() }}
      only={{ session, group: 'province', denied: manageSeason.denied }}
      skeleton={<Skeleton shapes={['row', 'row', 'title', 'row', 'row', 'row']} />}
    >
      {({ session: { roles }, present: { season } }) => {
        const named = callOf(season, of)
        return (
          <Page title={named?.name ?? navigation.season}>
            {of === undefined ? (
              <SeasonHub season={season} admin={holds(roles, 'admin')} />
            ) : (
              <CallHub season={season} of={of} />
            )}
          </Page>
        )
      }}
    </Gate>
  )
}
