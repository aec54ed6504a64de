import { useRouter } from '@tarojs/taro'
import { type CallError } from '#shared/contract/action'
import { readInvitation } from '#shared/contract/roles/roles'
import { navigation } from '#shared/texts/navigation'
import { roles as texts } from '#shared/texts/roles'
import { useQuery } from '../../../../api/use-query'
import { EmptyState } from '../../../../components/empty-state/empty-state'
import { Page } from '../../../../components/page/page'
import { Skeleton } from '../../../../components/skeleton/skeleton'
import { AcceptInvitation } from '../../../../features/roles/accept-invitation'
import { useSeason } from '../../../../features/season/use-season'
import { PrivacyGate } from '../../../../features/session/privacy-gate'
import { useSession } from '../../../../features/session/use-session'
import { openTab } from '../../../../platform/navigation'
import { routes } from '../../../../routes'
import { Gate } from '../../../../views/gate/gate'

const SKELETON = <Skeleton shapes={['block', 'row']} />

/** Unknown, used and expired invitations answer alike; so does a mistyped one. */
const isInvalid = (error: CallError | undefined) =>
  error?.code === 'INVITATION_INVALID' || error?.code === 'INPUT_INVALID'

export default function InvitationPage() {
  const { token = '' } = useRouter().params
  const query = useQuery(readInvitation, { token }, { enabled: token !== '' })
  const session = useSession()
  const season = useSeason()
  const words = texts.invitation

  if (token === '' || (isInvalid(query.error) && !query.refreshing))
    return (
      <Page>
        <EmptyState
          id="invitation-invalid"
          icon="question"
          title={words.invalid}
          text={words.invalidSecond}
          action={{ text: words.home, onClick: () => openTab(routes.home) }}
        />
      </Page>
    )
  return (
    <Gate of={{ invitation: query, person: session, season }} skeleton={SKELETON}>
      {({ invitation, person: { registered, displayName }, season: current }) =>
        registered ? (
          <AcceptInvitation
            token={token}
            invitation={invitation}
            season={current}
            displayName={displayName}
            onAccepted={() => openTab(routes.me)}
          />
        ) : (
          <PrivacyGate title={navigation.invitation} onRefuse={() => openTab(routes.home)} />
        )
      }
    </Gate>
  )
}
