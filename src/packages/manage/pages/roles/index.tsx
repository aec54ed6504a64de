import { useState } from 'react'
import { navigation } from '#shared/texts/navigation'
import { roles as texts } from '#shared/texts/roles'
import { Button } from '../../../../components/button/button'
import { Card } from '../../../../components/card/card'
import { ListRow } from '../../../../components/list-row/list-row'
import { Page } from '../../../../components/page/page'
import { Skeleton } from '../../../../components/skeleton/skeleton'
import { GiveRole } from '../../../../features/roles/give-role'
import {
  type CreatedInvitation,
  InvitationCreated,
  invitationPath,
} from '../../../../features/roles/invitation-created'
import { RoleHolders } from '../../../../features/roles/role-holders'
import { unitWords } from '../../../../features/roles/role-words'
import { useSeason } from '../../../../features/season/use-season'
import { useSession } from '../../../../features/session/use-session'
import { useShareCard } from '../../../../features/sharing/use-share-card'
import { openPage, pathTo } from '../../../../platform/navigation'
import { routes } from '../../../../routes'
import { Gate } from '../../../../views/gate/gate'

const words = texts.page

export default function RolesPage() {
  const session = useSession()
  const season = useSeason()
  const [giving, setGiving] = useState(false)
  const [invitation, setInvitation] = useState<CreatedInvitation>()

  const invites = invitation !== undefined && season.state === 'content'
  useShareCard({
    title: invites
      ? texts.created.shareTitle(texts.name(invitation.role), unitWords(season.data, invitation.unitId))
      : navigation.app,
    leadsTo: { path: invites ? invitationPath(invitation) : pathTo(routes.home) },
    picture: 'season',
    ready: season.state === 'content',
  })

  return (
    <Gate
      of={{ session, season }}
      only={{ session, group: 'admin', denied: words.denied }}
      skeleton={<Skeleton shapes={['title', 'tile', 'tile', 'tile']} />}
    >
      {({ session: { personId }, season: data }) => (
        <Page bottom={<Button id="invite" text={words.invite} onClick={() => setGiving(true)} />}>
          <Card flush>
            <ListRow
              id="to-invitations"
              title={words.invitations}
              second={words.invitationsSecond}
              onClick={() => openPage(routes.invitations)}
            />
          </Card>
          <RoleHolders personId={personId} season={data} />
          <GiveRole
            open={giving}
            season={data}
            onClose={() => setGiving(false)}
            onInvited={(created) => {
              setGiving(false)
              setInvitation(created)
            }}
          />
          <InvitationCreated invitation={invitation} season={data} onClose={() => setInvitation(undefined)} />
        </Page>
      )}
    </Gate>
  )
}
