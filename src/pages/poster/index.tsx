import { useRouter } from '@tarojs/taro'
import { programmeEntries } from '#shared/domain/season/programme-entries'
import { decodeShareQuery } from '#shared/domain/sharing/scene'
import { unitCodeOf } from '#shared/domain/sharing/short-id'
import { poster as words } from '#shared/texts/poster'
import { Card } from '../../components/card/card'
import { ListRow } from '../../components/list-row/list-row'
import { Page } from '../../components/page/page'
import { combineQueries } from '../../components/query-gate/combine-queries'
import { QueryGate } from '../../components/query-gate/query-gate'
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

/** Of a part or an item of the series, or an activity. */
function PosterOfSeries(props: PosterOfThingProps) {
  const { thing, season } = props
  const programme = useProgramme()
  if (programme.state !== 'content')
    return (
      <Page>
        <QueryGate query={programme} skeleton={POSTER_SKELETON}>
          {() => null}
        </QueryGate>
      </Page>
    )
  const entry = programmeEntries(programme.data).find(
    (each) => seriesCard(season, each).leadsTo.id === thing.id,
  )
  return <PosterOrNone {...props} facts={entry && seriesFacts(season, entry)} />
}

export default function PosterPage() {
  const asked = decodeShareQuery(useRouter().params)
  const season = useSeason()
  const session = useSession()
  const query = combineQueries(season, session)
  if (!asked)
    return (
      <Page>
        <NoPoster />
      </Page>
    )
  if (query.state !== 'content')
    return (
      <Page>
        <QueryGate query={query} skeleton={POSTER_SKELETON}>
          {() => null}
        </QueryGate>
      </Page>
    )
  const [data, { roles }] = query.data
  const [office] = officeUnits(data, roles)
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
  return <Poster thing={thing} season={data} more={more} />
}
