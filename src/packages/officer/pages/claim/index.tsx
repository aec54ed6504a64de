import { holds } from '#shared/domain/access/roles'
import { navigation } from '#shared/texts/navigation'
import { roles as texts } from '#shared/texts/roles'
import { EmptyState } from '../../../../components/empty-state/empty-state'
import { Page } from '../../../../components/page/page'
import { QueryGate } from '../../../../components/query-gate/query-gate'
import { Skeleton } from '../../../../components/skeleton/skeleton'
import { ClaimForm } from '../../../../features/roles/claim-form'
import { Claimed } from '../../../../features/roles/claimed'
import { useSeason } from '../../../../features/season/use-season'
import { PrivacyGate } from '../../../../features/session/privacy-gate'
import { useSession } from '../../../../features/session/use-session'
import { openTab } from '../../../../platform/navigation'
import { routes } from '../../../../routes'

export default function ClaimPage() {
  const session = useSession()
  const season = useSeason()
  const words = texts.claim
  if (session.state !== 'content')
    return (
      <Page>
        <QueryGate query={session} skeleton={<Skeleton shapes={['line', 'block']} />}>
          {() => null}
        </QueryGate>
      </Page>
    )
  const { roles, registered, administratorMissing, displayName } = session.data
  if (holds(roles, 'admin')) {
    const missing = season.state === 'error' && season.error.code === 'SEASON_MISSING'
    if (season.state === 'content' || missing)
      return (
        <Claimed season={season.state === 'content' ? season.data : undefined} onInstalled={season.reload} />
      )
    return (
      <Page>
        <QueryGate query={season} skeleton={<Skeleton shapes={['block', 'line']} />}>
          {() => null}
        </QueryGate>
      </Page>
    )
  }
  if (!administratorMissing)
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
  if (!registered) return <PrivacyGate title={navigation.claim} onRefuse={() => openTab(routes.home)} />
  return <ClaimForm displayName={displayName} />
}
