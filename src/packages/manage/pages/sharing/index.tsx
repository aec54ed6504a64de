import { useRouter } from '@tarojs/taro'
import { decodeShareQuery } from '#shared/domain/sharing/scene'
import { shareDesk as words } from '#shared/texts/share-desk'
import { Skeleton } from '../../../../components/skeleton/skeleton'
import { useProgramme } from '../../../../features/notice/use-programme'
import { useSeason } from '../../../../features/season/use-season'
import { useSession } from '../../../../features/session/use-session'
import { DeskContent } from '../../../../features/sharing/desk/desk-content'
import { Gate } from '../../../../views/gate/gate'

export default function SharingPage() {
  const asked = decodeShareQuery(useRouter().params)
  const session = useSession()
  const season = useSeason()
  const programme = useProgramme()
  return (
    <Gate
      of={{ session, season }}
      only={{ session, group: 'staff', denied: words.denied }}
      skeleton={<Skeleton shapes={['title', 'row', 'block', 'block', 'title', 'picture']} />}
    >
      {({ session: { personId, roles }, season: current }) => (
        <DeskContent key={personId} roles={roles} season={current} programme={programme} asked={asked} />
      )}
    </Gate>
  )
}
