import { invitations } from '#shared/texts/invitations'
import { navigation } from '#shared/texts/navigation'
import { Page } from '../../../../components/page/page'
import { Skeleton } from '../../../../components/skeleton/skeleton'
import { InvitationsContent } from '../../../../features/invitations/invitations-content'
import { useSeason } from '../../../../features/season/use-season'
import { useSession } from '../../../../features/session/use-session'
import { Gate } from '../../../../views/gate/gate'

export default function InvitationsPage() {
  const session = useSession()
  return (
    <Gate
      of={{ session, season: useSeason() }}
      only={{ session, group: 'admin', denied: invitations.denied }}
      skeleton={<Skeleton shapes={['title', 'row', 'row', 'row']} />}
    >
      {({ season }) => (
        <Page title={navigation.invitations}>
          <InvitationsContent season={season} />
        </Page>
      )}
    </Gate>
  )
}
