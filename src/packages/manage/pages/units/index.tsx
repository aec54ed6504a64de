import { useRouter } from '@tarojs/taro'
import { readUnit } from '#shared/contract/units/units'
import { unitWords } from '#shared/texts/units'
import { useQuery } from '../../../../api/use-query'
import { Page } from '../../../../components/page/page'
import { QueryGate } from '../../../../components/query-gate/query-gate'
import { Skeleton } from '../../../../components/skeleton/skeleton'
import { StaleNotice } from '../../../../components/stale-notice/stale-notice'
import { useSeason } from '../../../../features/season/use-season'
import { useSession } from '../../../../features/session/use-session'
import { OwnUnits } from '../../../../features/units/own-units'
import { UnitContent } from '../../../../features/units/unit-content'
import { Gate } from '../../../../views/gate/gate'
import { useSeasonOfGrants } from '../../../../views/names/use-season-of-grants'

const SKELETON = <Skeleton shapes={['row', 'title', 'row', 'row', 'row']} />

function OneUnit({ unitId }: { readonly unitId: string }) {
  const query = useQuery(readUnit, { unitId }, { staleAfterMs: 0 })
  return (
    <QueryGate query={query} skeleton={SKELETON}>
      {(unit) => (
        <>
          <StaleNotice query={query} />
          <UnitContent key={unitId} unit={unit} onStale={() => void query.reload()} />
        </>
      )}
    </QueryGate>
  )
}

/** `?unit=` names a unit of the tree; without it the page opens the person's own. */
export default function UnitsPage() {
  const { unit } = useRouter().params
  const session = useSession()
  const season = useSeasonOfGrants(useSeason(), session)
  return (
    <Gate
      of={{ session, season }}
      only={{ session, group: 'staff', denied: unitWords.denied }}
      skeleton={SKELETON}
    >
      {({ session: { personId, roles }, season: known }) => (
        <Page>
          {unit === undefined ? (
            <OwnUnits key={personId} roles={roles} season={known}>
              {(unitId) => <OneUnit unitId={unitId} />}
            </OwnUnits>
          ) : (
            <OneUnit unitId={unit} />
          )}
        </Page>
      )}
    </Gate>
  )
}
