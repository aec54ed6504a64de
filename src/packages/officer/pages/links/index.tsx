import { reviews } from '#shared/texts/reviews'
import { Page } from '../../../../components/page/page'
import { Skeleton } from '../../../../components/skeleton/skeleton'
import { LinksContent } from '../../../../features/reviews/links-content'
import { useSeason } from '../../../../features/season/use-season'
import { useSession } from '../../../../features/session/use-session'
import { Gate } from '../../../../views/gate/gate'
import { useSeasonOfGrants } from '../../../../views/names/use-season-of-grants'

export default function LinksPage() {
  const session = useSession()
  const season = useSeasonOfGrants(useSeason(), session)
  return (
    <Gate
      of={{ session, season }}
      only={{ session, group: 'officer', denied: reviews.queue.denied }}
      skeleton={<Skeleton shapes={['title', 'row', 'row', 'row', 'row']} />}
    >
      {({ session: { personId, roles }, season: data }) => (
        <Page bleed>
          <LinksContent key={personId} roles={roles} season={data} />
        </Page>
      )}
    </Gate>
  )
}
