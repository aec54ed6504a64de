import { useRouter } from '@tarojs/taro'
import { type RoleGrant } from '#shared/domain/access/roles'
import { programmeEntries } from '#shared/domain/season/programme-entries'
import { type Season } from '#shared/domain/season/season'
import { decodeShareQuery, type SharedThing } from '#shared/domain/sharing/scene'
import { unitCodeOf } from '#shared/domain/sharing/short-id'
import { poster as words } from '#shared/texts/poster'
import { Card } from '../../components/card/card'
import { ListRow } from '../../components/list-row/list-row'
import { Page } from '../../components/page/page'
import { useProgramme } from '../../features/notice/use-programme'
import { useSeason } from '../../features/season/use-season'
import { useSession } from '../../features/session/use-session'
import { seriesCard } from '../../features/sharing/cards'
import { officeUnits } from '../../features/sharing/office-units'
import { openDesk } from '../../features/sharing/open-sharing'
import { NoPoster } from '../../features/sharing/poster/no-poster'
import { seriesFacts } from '../../features/sharing/poster/poster-facts'
import {
  PosterOfThing,
  type PosterOfThingProps,
  PosterOrNone,
} from '../../features/sharing/poster/poster-of-thing'
import { POSTER_SKELETON } from '../../features/sharing/poster/poster-screen'
import { Gate } from '../../views/gate/gate'

/** Of a part or an item of the series, or an activity. */
function PosterOfSeries(props: PosterOfThingProps) {
  const { thing, season } = props
  return (
    <Gate of={{ programme: useProgramme() }} skeleton={POSTER_SKELETON}>
      {({ programme }) => {
        const entry = programmeEntries(programme).find(
          (each) => seriesCard(season, each).leadsTo.id === thing.id,
        )
        return <PosterOrNone {...props} facts={entry && seriesFacts(season, entry)} />
      }}
    </Gate>
  )
}

interface AskedProps {
  readonly asked: SharedThing
  readonly season: Season
  readonly roles: readonly RoleGrant[]
}

/** What of the season or the cloud is asked for; officers go on from it to their desk. */
function PosterOfAsked({ asked, season, roles }: AskedProps) {
  const [office] = officeUnits(season, roles)
  const thing = { ...asked, ...(office && !asked.unitCode ? { unitCode: unitCodeOf(office.id) } : {}) }
  const more =
    office && thing.kind !== 'w' ? (
      <Card flush>
        <ListRow
          id="to-desk"
          title={words.toDesk}
          second={words.toDeskSecond}
          onClick={() => openDesk(thing)}
        />
      </Card>
    ) : null
  const Poster = thing.kind === 'a' ? PosterOfSeries : PosterOfThing
  return <Poster thing={thing} season={season} more={more} />
}

export default function PosterPage() {
  const asked = decodeShareQuery(useRouter().params)
  const season = useSeason()
  const session = useSession()
  if (!asked)
    return (
      <Page>
        <NoPoster />
      </Page>
    )
  return (
    <Gate of={{ season, session }} skeleton={POSTER_SKELETON}>
      {(known) => <PosterOfAsked asked={asked} season={known.season} roles={known.session.roles} />}
    </Gate>
  )
}
