import { Page } from '../../components/page/page'
import { QueryGate } from '../../components/query-gate/query-gate'
import { Skeleton } from '../../components/skeleton/skeleton'
import { useSeason } from '../../features/season/use-season'
import { GuideContent } from '../../features/sub-projects/guide/guide-content'

export default function GuidePage() {
  const season = useSeason()
  if (season.state === 'content') return <GuideContent season={season.data} />
  return (
    <Page>
      <QueryGate query={season} skeleton={<Skeleton shapes={['title', 'block', 'title', 'block']} />}>
        {() => null}
      </QueryGate>
    </Page>
  )
}
