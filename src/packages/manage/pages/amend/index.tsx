import { useRouter } from '@tarojs/taro'
import { presentAt } from '#shared/domain/season/amendable'
import { manageSeason as words } from '#shared/texts/manage-season'
import { EmptyState } from '../../../../components/empty-state/empty-state'
import { Page } from '../../../../components/page/page'
import { Skeleton } from '../../../../components/skeleton/skeleton'
import { AmendForm } from '../../../../features/manage/amend-form'
import { usePresentSeason } from '../../../../features/manage/use-present-season'
import { useSession } from '../../../../features/session/use-session'
import { decodedParameter, replacePage } from '../../../../platform/navigation'
import { routes } from '../../../../routes'
import { Gate } from '../../../../views/gate/gate'

/** The form for one place of the season, which `place` names. */
export default function AmendPage() {
  const place = decodedParameter(useRouter().params.place) ?? ''
  return (
    <Gate
      of={{ present: usePresentSeason() }}
      only={{ session: useSession(), group: 'province', denied: words.denied }}
      skeleton={<Skeleton shapes={['title', 'block', 'block', 'block']} />}
    >
      {({ present }) => {
        const change = presentAt(present.season, place)
        if (change) return <AmendForm present={present} change={change} />
        return (
          <Page>
            <EmptyState
              id="unknown-place"
              icon="question"
              text={words.amend.unknown}
              action={{ text: words.call.back, onClick: () => void replacePage(routes.season) }}
            />
          </Page>
        )
      }}
    </Gate>
  )
}
