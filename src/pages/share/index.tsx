import { useRouter } from '@tarojs/taro'
import { type OpenedShare, openShare } from '#shared/contract/sharing/sharing'
import { decodeShareQuery, type SharedThing } from '#shared/domain/sharing/scene'
import { useQuery } from '../../api/use-query'
import { Page } from '../../components/page/page'
import { QueryGate } from '../../components/query-gate/query-gate'
import { Skeleton } from '../../components/skeleton/skeleton'
import { ShareLanding } from '../../features/sharing/share-landing'

const UNKNOWN: OpenedShare = { standing: 'unknown' }
const NOTHING: SharedThing = { kind: 's', id: '0' }

/** A card, a code or a link leads here; what it stands for is asked once. */
export default function SharePage() {
  const thing = decodeShareQuery(useRouter().params)
  const opened = useQuery(openShare, thing ?? NOTHING, { enabled: thing !== undefined })
  const skeleton = <Skeleton shapes={['block', 'title', 'line', 'line']} />

  return (
    <Page>
      {thing ? (
        <QueryGate query={opened} skeleton={skeleton}>
          {(answer) => <ShareLanding opened={answer} leading={skeleton} />}
        </QueryGate>
      ) : (
        <ShareLanding opened={UNKNOWN} leading={skeleton} />
      )}
    </Page>
  )
}
