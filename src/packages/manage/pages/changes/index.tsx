import { navigation } from '#shared/texts/navigation'
import { useSession } from '../../../../features/session/use-session'
import { Page } from '../../../../components/page/page'
import { ManagersOnly } from '../../../../features/manage/managers-only'
import { SeasonHistory } from '../../../../features/manage/season-history'

export default function SeasonChangesPage() {
  return (
    <Page title={navigation.seasonChanges}>
      <ManagersOnly session={useSession()}>{() => <SeasonHistory />}</ManagersOnly>
    </Page>
  )
}
