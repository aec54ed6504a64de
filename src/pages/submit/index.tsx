import { type Season } from '#shared/domain/season/season'
import { closingIsKnown, daysLeft } from '#shared/domain/season/stage'
import { type SubProject } from '#shared/domain/season/sub-project'
import { works } from '#shared/texts/works'
import { serverNow } from '../../api/server-clock'
import { Card } from '../../components/card/card'
import { EmptyState } from '../../components/empty-state/empty-state'
import { TintedIcon } from '../../components/icon/tinted-icon'
import { ListRow } from '../../components/list-row/list-row'
import { Page } from '../../components/page/page'
import { QueryGate } from '../../components/query-gate/query-gate'
import { SectionTitle } from '../../components/section-title/section-title'
import { Skeleton } from '../../components/skeleton/skeleton'
import { StatusTag } from '../../components/status-tag/status-tag'
import { useSeason } from '../../features/season/use-season'
import { useSession } from '../../features/session/use-session'
import { openHere } from '../../features/sub-projects/season-stage'
import { callIcon } from '../../components/icon/call-icon'
import { Drafts } from '../../features/works/list/drafts'
import { useMyWorks } from '../../features/works/list/my-works'
import { openPage } from '../../platform/navigation'
import { routes } from '../../routes'

const words = works.submitPage

/** A sub-project that takes works here: straight to its form. */
function OpenRow({ subProject }: { subProject: SubProject }) {
  const { key, shortName, tagline } = subProject
  return (
    <ListRow
      id={`submit-${key}`}
      title={shortName}
      second={tagline}
      lead={<TintedIcon name={callIcon(subProject)} />}
      aside={
        closingIsKnown(subProject) ? (
          <StatusTag tone="ok" text={words.daysLeft(daysLeft(subProject, serverNow()) ?? 0)} />
        ) : undefined
      }
      onClick={() => openPage(routes.workForm, { subProject: key })}
    />
  )
}

function Choices({ season }: { season: Season }) {
  const open = openHere(season, serverNow())
  const others = season.subProjects.filter((subProject) => !open.includes(subProject))
  if (season.subProjects.length === 0) return <EmptyState icon="inbox" text={words.empty} />
  return (
    <>
      <SectionTitle title={words.open} aside={words.openSecond} />
      <Card flush>
        {open.map((subProject) => (
          <OpenRow key={subProject.key} subProject={subProject} />
        ))}
        {open.length === 0 ? <ListRow title={words.notOpen} /> : null}
      </Card>
      <SectionTitle title={words.others} aside={words.othersAside} />
      <Card flush>
        {others.map(({ key, shortName, organizer, look }) => (
          <ListRow
            key={key}
            id={`other-${key}`}
            title={shortName}
            second={organizer.name}
            lead={<TintedIcon name={callIcon({ look })} tone="info" />}
            onClick={() => openPage(routes.subProject, { key })}
          />
        ))}
      </Card>
    </>
  )
}

export default function SubmitPage() {
  const season = useSeason()
  const session = useSession()
  const pages = useMyWorks(session.data?.registered === true)
  return (
    <Page>
      <QueryGate query={season} skeleton={<Skeleton shapes={['title', 'row', 'row', 'title', 'block']} />}>
        {(data) => (
          <>
            <Drafts
              session={session}
              pages={pages}
              season={data}
              onOpen={({ id }) => openPage(routes.workForm, { id })}
            />
            <Choices season={data} />
          </>
        )}
      </QueryGate>
    </Page>
  )
}
