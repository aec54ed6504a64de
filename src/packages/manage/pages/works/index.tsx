import { useRouter } from '@tarojs/taro'
import { reviews } from '#shared/texts/reviews'
import { Page } from '../../../../components/page/page'
import { Skeleton } from '../../../../components/skeleton/skeleton'
import { OfficeWorksContent } from '../../../../features/reviews/office-works-content'
import { useSeason } from '../../../../features/season/use-season'
import { useSession } from '../../../../features/session/use-session'
import { Gate } from '../../../../views/gate/gate'
import { useSeasonOfGrants } from '../../../../views/names/use-season-of-grants'

/** `?state=`, `?unit=`, `?subProject=` and `?flag=` begin the choice, `?query=` a search. */
export default function OfficeWorksPage() {
  const parameters = useRouter().params
  const session = useSession()
  const season = useSeasonOfGrants(useSeason(), session, parameters.unit)
  return (
    <Gate
      of={{ session, season }}
      only={{ session, group: 'officer', denied: reviews.queue.denied }}
      skeleton={<Skeleton shapes={['title', 'row', 'row', 'row', 'row']} />}
    >
      {({ session: { personId, roles }, season: data }) => (
        <Page bleed>
          <OfficeWorksContent key={personId} roles={roles} season={data} parameters={parameters} />
        </Page>
      )}
    </Gate>
  )
}
