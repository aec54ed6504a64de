import { reviews } from '#shared/texts/reviews'
import { Page } from '../../../../components/page/page'
import { Skeleton } from '../../../../components/skeleton/skeleton'
import { PapersEntry } from '../../../../features/papers/papers-entry'
import { AllWorksEntry } from '../../../../features/reviews/all-works-entry'
import { QueueContent } from '../../../../features/reviews/queue-content'
import { QueueList } from '../../../../features/reviews/queue-list'
import { useBottomWithUndo } from '../../../../features/reviews/undo-bar'
import { useSeason } from '../../../../features/season/use-season'
import { useSession } from '../../../../features/session/use-session'
import { Gate } from '../../../../views/gate/gate'

export default function QueuePage() {
  const session = useSession()
  const season = useSeason()
  const bottom = useBottomWithUndo(undefined)
  return (
    <Gate
      of={{ session, season }}
      only={{ session, group: 'officer', denied: reviews.queue.denied }}
      skeleton={<Skeleton shapes={['title', 'row', 'row', 'row', 'row']} />}
    >
      {({ session: { personId, roles }, season: data }) => (
        <Page bleed bottom={bottom}>
          <QueueContent
            key={personId}
            roles={roles}
            season={data}
            list={(unitId) => (
              <>
                <QueueList unitId={unitId} season={data} />
                <AllWorksEntry unitId={unitId} />
                <PapersEntry />
              </>
            )}
          />
        </Page>
      )}
    </Gate>
  )
}
