import { Skeleton } from '../../components/skeleton/skeleton'
import { useSeason } from '../../features/season/use-season'
import { GuideContent } from '../../features/sub-projects/guide/guide-content'
import { Gate } from '../../views/gate/gate'

export default function GuidePage() {
  return (
    <Gate of={{ season: useSeason() }} skeleton={<Skeleton shapes={['title', 'block', 'title', 'block']} />}>
      {({ season }) => <GuideContent season={season} />}
    </Gate>
  )
}
