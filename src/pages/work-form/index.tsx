import { useRouter } from '@tarojs/taro'
import { useRef } from 'react'
import { type SessionView } from '#shared/contract/session/session'
import { type Season } from '#shared/domain/season/season'
import { navigation } from '#shared/texts/navigation'
import { workForm as words } from '#shared/texts/work-form'
import { EmptyState } from '../../components/empty-state/empty-state'
import { Page } from '../../components/page/page'
import { type Gated, QueryWait } from '../../components/query-gate/query-gate'
import { Skeleton } from '../../components/skeleton/skeleton'
import { useSeason } from '../../features/season/use-season'
import { useSeasonOf } from '../../features/season/use-season-of'
import { PrivacyGate } from '../../features/session/privacy-gate'
import { draftsPersonId, useSession } from '../../features/session/use-session'
import { invitedUnit } from '../../features/sharing/invited-unit'
import { type FormTarget } from '../../features/works/form/form-start'
import { useFormStart } from '../../features/works/form/use-form-start'
import { WorkForm } from '../../features/works/form/work-form'
import { goBack, openTab, returnToPage } from '../../platform/navigation'
import { Gate } from '../../views/gate/gate'
import { routes } from '../../routes'

const SKELETON = <Skeleton shapes={['line', 'title', 'block', 'title', 'block', 'block']} />

const Unknown = () => (
  <Page>
    <EmptyState
      icon="question"
      text={words.unknown}
      action={{ text: words.toSubmit, onClick: () => openTab(routes.submit) }}
    />
  </Page>
)

interface StartedProps {
  readonly target: FormTarget
  readonly season: Season
  readonly personId: string
}

function Started({ target: asked, season: current, personId }: StartedProps) {
  const unitId = invitedUnit(current)
  const target = 'workId' in asked || unitId === undefined ? asked : { ...asked, unitId }
  const { start, round, reload, beginAnother } = useFormStart(target, personId)
  const work = start.state === 'ready' ? start.form.work : undefined
  const own = useSeasonOf(work?.seasonKey)
  if (start.state === 'loading' || own.state === 'loading') return <Page>{SKELETON}</Page>
  const season = own.state === 'content' ? own.data : current
  if (start.state === 'error')
    return (
      <Page>
        <QueryWait query={{ ...start, reload: () => Promise.resolve(reload()) }} skeleton={null} />
      </Page>
    )
  if (start.state === 'notEditable') {
    const { title, text, open } = words.notEditable
    return (
      <Page>
        <EmptyState
          icon="lock"
          text={`${title}。${text}`}
          action={{ text: open, onClick: () => returnToPage(routes.myWork, { id: start.workId }) }}
        />
      </Page>
    )
  }
  const { form } = start
  const subProject = season.subProjects.find(
    ({ key, formOpenHere }) => formOpenHere && key === form.subProject,
  )
  if (!subProject) return <Unknown />
  return (
    <WorkForm
      key={round}
      season={season}
      subProject={subProject}
      personId={personId}
      form={form}
      onSubmitted={(id) => returnToPage(routes.myWork, { id })}
      onAnother={() => beginAnother(subProject.key)}
    />
  )
}

export default function WorkFormPage() {
  const { subProject, id } = useRouter().params
  const season = useSeason()
  const session = useSession()
  const target: FormTarget | undefined = id ? { workId: id } : subProject ? { subProject } : undefined
  // While the session is asked anew the form stays.
  const lastKnown = useRef<string>()
  const personId = draftsPersonId(session) ?? lastKnown.current
  lastKnown.current = personId
  if (!target) return <Unknown />
  if (session.state === 'content' && !session.data.registered)
    return <PrivacyGate title={navigation.workForm} onRefuse={goBack} />
  const person: Gated<Pick<SessionView, 'personId'>> =
    personId === undefined ? session : { state: 'content', data: { personId }, reload: session.reload }
  return (
    <Gate of={{ season, person }} skeleton={SKELETON}>
      {(known) => <Started target={target} season={known.season} personId={known.person.personId} />}
    </Gate>
  )
}
