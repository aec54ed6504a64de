import { holds } from '#shared/domain/access/roles'
import { audit } from '#shared/texts/audit'
import { navigation } from '#shared/texts/navigation'
import { Page } from '../../../../components/page/page'
import { Skeleton } from '../../../../components/skeleton/skeleton'
import { AuditContent } from '../../../../features/audit/audit-content'
import { useSeason } from '../../../../features/season/use-season'
import { useSession } from '../../../../features/session/use-session'
import { Gate } from '../../../../views/gate/gate'

export default function AuditPage() {
  const session = useSession()
  return (
    <Gate
      of={{ session, season: useSeason() }}
      only={{ session, group: 'province', denied: audit.denied }}
      skeleton={<Skeleton shapes={['title', 'row', 'row', 'row']} />}
    >
      {({ session: { roles }, season }) => (
        <Page title={navigation.audit}>
          <AuditContent season={season} admin={holds(roles, 'admin')} />
        </Page>
      )}
    </Gate>
  )
}
