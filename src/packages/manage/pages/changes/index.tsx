import { navigation } from '#shared/texts/navigation'
import { useSession } from '../../../../features/session/use-session'
import { Page } from '../../../../components/page/page'
import { SeasonHistory } from '../../../../features/manage/season-history'
import { Gate } from '../../../../views/gate/gate'
import { Skeleton } from '../../../../components/skeleton/skeleton'
import { manageSeason } from '#shared/texts/manage-season'

export default function SeasonChangesPage() {
  return (
    <Gate
      of={{}}
      only={{ session: useSession(), group: 'province', denied: manageSeason.denied }}
      skeleton={<Skeleton shapes={['title', 'row', 'row', 'row']} />}
    >
      {() => (
        <Page title={navigation.seasonChanges}>
          <SeasonHistory />
        </Page>
      )}
    </Gate>
  )
}
