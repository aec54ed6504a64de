import { type SessionView } from '#shared/contract/session/session'
import { holds } from '#shared/domain/access/roles'
import { navigation } from '#shared/texts/navigation'
import { roles as texts } from '#shared/texts/roles'
import { EmptyState } from '../../../../components/empty-state/empty-state'
import { Page } from '../../../../components/page/page'
import { Skeleton } from '../../../../components/skeleton/skeleton'
import { ClaimForm } from '../../../../features/roles/claim-form'
import { Claimed } from '../../../../features/roles/claimed'
import { useSeason } from '../../../../features/season/use-season'
import { PrivacyGate } from '../../../../features/session/privacy-gate'
import { useSession } from '../../../../features/session/use-session'
import { openTab } from '../../../../platform/navigation'
import { routes } from '../../../../routes'
import { Gate } from '../../../../views/gate/gate'

const words = texts.claim

/** For administrators: that they are, and the season they are to publish where there is none yet. */
function ForAdministrator() {
  const season = useSeason()
  if (season.state === 'error' && season.error.code === 'SEASON_MISSING')
    return <Claimed season={undefined} onInstalled={season.reload} />
  return (
    <Gate of={{ season }} skeleton={<Skeleton shapes={['block', 'line']} />}>
      {(known) => <Claimed season={known.season} onInstalled={season.reload} />}
    </Gate>
  )
}

function Claim({ person }: { readonly person: SessionView }) {
  if (holds(person.roles, 'admin')) return <ForAdministrator />
  if (!person.administratorMissing)
    return (
      <Page>
        <EmptyState
          id="administrator-exists"
          icon="shield"
          title={words.exists}
          text={words.existsSecond}
          action={{ text: words.home, onClick: () => openTab(routes.home) }}
        />
      </Page>
    )
  if (!person.registered)
    return <PrivacyGate title={navigation.claim} onRefuse={() => openTab(routes.home)} />
  return <ClaimForm displayName={person.displayName} />
}

export default function ClaimPage() {
  return (
    <Gate of={{ person: useSession() }} skeleton={<Skeleton shapes={['line', 'block']} />}>
      {({ person }) => <Claim person={person} />}
    </Gate>
  )
}
