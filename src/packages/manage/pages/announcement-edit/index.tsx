import { useRouter } from '@tarojs/taro'
import { readAnnouncement } from '#shared/contract/announcements/announcements'
import { type SessionView } from '#shared/contract/session/session'
import { mayAnnounceFor } from '#shared/domain/announcement/may-announce'
import { lineOf } from '#shared/domain/season/units'
import { type Season } from '#shared/domain/season/season'
import { announcements } from '#shared/texts/announcements'
import { isNotFound } from '../../../../api/not-found'
import { useQuery } from '../../../../api/use-query'
import { EmptyState } from '../../../../components/empty-state/empty-state'
import { Page } from '../../../../components/page/page'
import { Skeleton } from '../../../../components/skeleton/skeleton'
import {
  AnnouncementEditor,
  type AnnouncementEditorProps,
} from '../../../../features/announcements/announcement-editor'
import { AnnouncementHistory } from '../../../../features/announcements/announcement-history'
import { announcingUnits } from '../../../../features/announcements/announcing-units'
import { useSeason } from '../../../../features/season/use-season'
import { useSession } from '../../../../features/session/use-session'
import { replacePage } from '../../../../platform/navigation'
import { routes } from '../../../../routes'
import { Gate } from '../../../../views/gate/gate'
import { Denied } from '../../../../views/gate/denied'

const words = announcements.edit

const SKELETON = <Skeleton shapes={['row', 'row', 'block', 'block']} />

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
  return (
    <Gate of={{ published: query }} skeleton={SKELETON}>
      {({ published }) =>
        mayChange(published.unitId) ? (
          <AnnouncementEditor {...editor} published={published} />
        ) : (
          <Denied {...words.denied} />
        )
      }
    </Gate>
  )
}

interface EditProps {
  readonly id: string | undefined
  readonly person: SessionView
  readonly season: Season
}

function Edit({ id, person: { personId, roles }, season }: EditProps) {
  const [first, ...others] = announcingUnits(season, roles)
  if (!first) return <Denied {...words.denied} />
  const editor = { personId, season, units: [first, ...others] as const }
  if (id === undefined) return <AnnouncementEditor key={personId} {...editor} />
  const mayChange = (unitId: string) => mayAnnounceFor({ roles }, lineOf(season, unitId))
  return <Revise key={personId} id={id} mayChange={mayChange} {...editor} />
}

/** `?id=` names the announcement to change; without it a new one is written. */
export default function AnnouncementEditPage() {
  const { id } = useRouter().params
  return (
    <Gate of={{ person: useSession(), season: useSeason() }} skeleton={SKELETON}>
      {(known) => <Edit id={id} {...known} />}
    </Gate>
  )
}
