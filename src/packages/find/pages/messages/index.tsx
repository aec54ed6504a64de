import { Page } from '../../../../components/page/page'
import { Skeleton } from '../../../../components/skeleton/skeleton'
import { Inbox } from '../../../../features/messages/inbox'
import { useSeason } from '../../../../features/season/use-season'
import { Gate } from '../../../../views/gate/gate'

export default function MessagesPage() {
  const season = useSeason()
  return (
    <Gate of={{ season }} skeleton={<Skeleton shapes={['title', 'row', 'row', 'row']} />}>
      {({ season: data }) => (
        <Page>
          <Inbox season={data} />
        </Page>
      )}
    </Gate>
  )
}
