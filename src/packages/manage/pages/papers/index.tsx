import { useRouter } from '@tarojs/taro'
import { reviews } from '#shared/texts/reviews'
import { Page } from '../../../../components/page/page'
import { Skeleton } from '../../../../components/skeleton/skeleton'
import { PapersContent } from '../../../../features/papers/papers-content'
import { QueueContent } from '../../../../features/reviews/queue-content'
import { useSeason } from '../../../../features/season/use-season'
import { useSession } from '../../../../features/session/use-session'
import { Gate } from '../../../../views/gate/gate'

export default function PapersPage() {
  const { workId } = useRouter().params
  const session = useSession()
  const season = useSeason()
  return (
    <Gate
      of={{ session, season }}
      only={{ session, group: 'officer', denied: reviews.queue.denied }}
      skeleton={<Skeleton shapes={['title', 'row', 'row', 'row']} />}
    >
      {({ session: { personId, roles }, season: data }) =>
        workId === undefined ? (
          <Page bleed>
            <QueueContent
              key={personId}
              roles={roles}
              season={data}
              list={(unitId) => (
                <PapersContent
                  offered={[
                    { kind: 'worksList', unitId },
                    { kind: 'seasonRules', year: data.key },
                  ]}
                  season={data}
                />
              )}
            />
          </Page>
        ) : (
          <Page>
            <PapersContent key={personId} offered={[{ kind: 'recommendation', workId }]} season={data} />
          </Page>
        )
      }
    </Gate>
  )
}
