import { useRouter } from '@tarojs/taro'
import { readAnnouncement } from '#shared/contract/announcements/announcements'
import { mayAnnounceFor } from '#shared/domain/announcement/may-announce'
import { announcements } from '#shared/texts/announcements'
import { isNotFound } from '../../../../api/not-found'
import { useQuery } from '../../../../api/use-query'
import { EmptyState } from '../../../../components/empty-state/empty-state'
import { Page } from '../../../../components/page/page'
import { combineQueries } from '../../../../components/query-gate/combine-queries'
import { QueryGate } from '../../../../components/query-gate/query-gate'
import { Skeleton } from '../../../../components/skeleton/skeleton'
import {
  AnnouncementEditor,
  type AnnouncementEditorProps,
} from '../../../../features/announcements/announcement-editor'
import { AnnouncementHistory } from '../../../../features/announcements/announcement-history'
import { announcingUnits } from '../../../../features/announcements/announcing-units'
import { useSeason } from '../../../../features/season/use-season'
import { useSession } from '../../../../features/session/use-session'
import { openTab, replacePage } from '../../../../platform/navigation'
import { routes } from '../../../../routes'

const words = announcements.edit

const SKELETON = <Skeleton shapes={['row', 'row', 'block', 'block']} />

const NotAllowed = () => (
  <Page>
    <EmptyState
      id="may-not-announce"
      icon="lock"
      title={words.notAllowed}
      text={words.notAllowedSecond}
      action={{ text: words.toMe, onClick: () => openTab(routes.me) }}
    />
  </Page>
)

type ReviseProps = Omit<AnnouncementEditorProps, 'published'> & {
  readonly id: string
  readonly mayChange: (unitId: string) => boolean
}

/** A published announcement, as the cloud has it now. */
function Revise({ id, mayChange, ...editor }: ReviseProps) {
  const query = useQuery(readAnnouncement, { announcementId: id }, { staleAfterMs: 0 })
  const code = query.error?.code
  if (isNotFound(query.error))
    return (
      <Page>
        <EmptyState
          id="announcement-gone"
          icon="question"
          title={words.gone}
          text={words.goneSecond}
          action={{ text: words.publishNew, onClick: () => void replacePage(routes.announcementEdit) }}
        />
        {code === 'NOT_FOUND' ? <AnnouncementHistory announcementId={id} /> : null}
      </Page>
    )
  if (query.state !== 'content')
    return (
      <Page>
        <QueryGate query={query} skeleton={SKELETON}>
          {() => null}
        </QueryGate>
      </Page>
    )
  if (!mayChange(query.data.unitId)) return <NotAllowed />
  return <AnnouncementEditor {...editor} published={query.data} />
}

/** `?id=` names the announcement to change; without it a new one is written. */
export default function AnnouncementEditPage() {
  const { id } = useRouter().params
  const session = useSession()
  const season = useSeason()
  const known = combineQueries(session, season)
  if (known.state !== 'content')
    return (
      <Page>
        <QueryGate query={known} skeleton={SKELETON}>
          {() => null}
        </QueryGate>
      </Page>
    )
  const [person, seasonData] = known.data
  const { personId, roles } = person
  const [first, ...others] = announcingUnits(seasonData, roles)
  if (!first) return <NotAllowed />
  const editor = { personId, season: seasonData, units: [first, ...others] as const }
  if (id === undefined) return <AnnouncementEditor key={personId} {...editor} />
  const mayChange = (unitId: string) => mayAnnounceFor({ roles }, unitId, seasonData)
  return <Revise key={personId} id={id} mayChange={mayChange} {...editor} />
}
