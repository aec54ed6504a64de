import { Page } from '../../components/page/page'
import { QueryGate } from '../../components/query-gate/query-gate'
import { SectionTitle } from '../../components/section-title/section-title'
import { Skeleton } from '../../components/skeleton/skeleton'
import { useSeason } from '../../features/season/use-season'
import { LargeTextSwitch } from '../../features/session/large-text-switch'
import { ProfileCard } from '../../features/session/profile-card'
import { MessagesEntry, OfficeEntries, PersonalEntries } from '../../features/session/session-entries'
import { useSession } from '../../features/session/use-session'
import { MyWorks, useMyWorks } from '../../features/works/list/my-works'
import { works } from '#shared/texts/works'
import { openPage, openTab } from '../../platform/navigation'
import { routes } from '../../routes'

export default function MePage() {
  const season = useSeason()
  const session = useSession()
  const registered = session.data?.registered === true
  const pages = useMyWorks(registered)
  const known = season.state === 'content' ? season.data : undefined

  return (
    <Page>
      <LargeTextSwitch />
      <QueryGate query={session} skeleton={<Skeleton shapes={['tile', 'title', 'row', 'row', 'row']} />}>
        {(person) => (
          <>
            <ProfileCard session={person} season={known} onBegin={() => openTab(routes.submit)} />
            {registered ? <MessagesEntry session={person} /> : null}
            <OfficeEntries session={person} />
            {registered ? (
              <>
                <SectionTitle title={works.list.title} />
                <QueryGate query={season} skeleton={<Skeleton shapes={['row', 'row', 'row']} />}>
                  {(data) => (
                    <MyWorks
                      pages={pages}
                      season={data}
                      onOpen={({ id }) => openPage(routes.myWork, { id })}
                      onSubmit={() => openTab(routes.submit)}
                    />
                  )}
                </QueryGate>
              </>
            ) : null}
            <PersonalEntries session={person} season={known} />
          </>
        )}
      </QueryGate>
    </Page>
  )
}
