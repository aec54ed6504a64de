import { useState } from 'react'
import { holds } from '#shared/domain/access/roles'
import { navigation } from '#shared/texts/navigation'
import { roles as texts } from '#shared/texts/roles'
import { Button } from '../../../../components/button/button'
import { EmptyState } from '../../../../components/empty-state/empty-state'
import { Page } from '../../../../components/page/page'
import { QueryGate } from '../../../../components/query-gate/query-gate'
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
import { openTab, pathTo } from '../../../../platform/navigation'
import { routes } from '../../../../routes'

const SKELETON = <Skeleton shapes={['title', 'tile', 'tile', 'tile']} />

export default function RolesPage() {
  const session = useSession()
  const season = useSeason()
  const [giving, setGiving] = useState(false)
  const [invitation, setInvitation] = useState<CreatedInvitation>()
  const isAdmin = holds(session.data?.roles ?? [], 'admin')

  const invites = invitation !== undefined && season.state === 'content'
  useShareCard({
    title: invites
      ? texts.created.shareTitle(texts.name(invitation.role), unitWords(season.data, invitation.unitId))
      : navigation.app,
    leadsTo: { path: invites ? invitationPath(invitation) : pathTo(routes.home) },
    picture: 'season',
    ready: season.state === 'content',
  })

  const words = texts.page
  const ready = isAdmin && season.state === 'content'
  const bottom = ready ? (
    <Button id="invite" text={words.invite} onClick={() => setGiving(true)} />
  ) : undefined
  return (
    <Page bottom={bottom}>
      <QueryGate query={session} skeleton={SKELETON}>
        {({ personId }) =>
          isAdmin ? (
            <QueryGate query={season} skeleton={SKELETON}>
              {(data) => (
                <>
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
                  <InvitationCreated
                    invitation={invitation}
                    season={data}
                    onClose={() => setInvitation(undefined)}
                  />
                </>
              )}
            </QueryGate>
          ) : (
            <EmptyState
              icon="lock"
              title={words.forbidden}
              text={words.forbiddenSecond}
              action={{ text: words.toMe, onClick: () => openTab(routes.me) }}
            />
          )
        }
      </QueryGate>
    </Page>
  )
}
