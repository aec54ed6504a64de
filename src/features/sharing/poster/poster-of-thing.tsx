import { type ReactElement, type ReactNode } from 'react'
import { type Action } from '#shared/contract/action'
import { readAnnouncement } from '#shared/contract/announcements/announcements'
import { readPublicWork } from '#shared/contract/gallery/gallery'
import { type Season } from '#shared/domain/season/season'
import { type SharedThing } from '#shared/domain/sharing/scene'
import { programmeIdOf } from '#shared/domain/sharing/short-id'
import { serverNow } from '../../../api/server-clock'
import { isNotFound } from '../../../api/not-found'
import { useQuery } from '../../../api/use-query'
import { Page } from '../../../components/page/page'
import { subProjectCard } from '../cards'
import { NoPoster } from './no-poster'
import {
  announcementFacts,
  programmeFacts,
  subProjectFacts,
  type ThingFacts,
  workFacts,
} from './poster-facts'
import { POSTER_SKELETON, PosterScreen } from './poster-screen'
import { Gate } from '../../../views/gate/gate'

export interface PosterOfThingProps {
  readonly thing: SharedThing
  readonly season: Season
  /** Below the poster. */
  readonly more: ReactNode
}

/** The poster that these facts make, or that there is nothing to make one of. */
export function PosterOrNone({
  facts,
  ...props
}: PosterOfThingProps & { readonly facts: ThingFacts | undefined }) {
  if (facts) return <PosterScreen {...props} facts={facts} />
  return (
    <Page>
      <NoPoster />
    </Page>
  )
}

/** For things that must be fetched first. */
function PosterOfRead<Input, Output>({
  action,
  input,
  factsOf,
  ...props
}: PosterOfThingProps & {
  readonly action: Action<Input, Output>
  readonly input: Input
  readonly factsOf: (season: Season, read: Output) => ThingFacts
}) {
  const query = useQuery(action, input)
  if (isNotFound(query.error)) return <PosterOrNone {...props} facts={undefined} />
  return (
    <Gate of={{ read: query }} skeleton={POSTER_SKELETON}>
      {({ read }) => <PosterOrNone {...props} facts={factsOf(props.season, read)} />}
    </Gate>
  )
}

/** The poster of anything that the season or the cloud knows; the series' things are the page's to find. */
export function PosterOfThing(props: PosterOfThingProps): ReactElement {
  const { thing, season } = props
  if (thing.kind === 'w')
    return (
      <PosterOfRead {...props} action={readPublicWork} input={{ workId: thing.id }} factsOf={workFacts} />
    )
  if (thing.kind === 'n')
    return (
      <PosterOfRead
        {...props}
        action={readAnnouncement}
        input={{ announcementId: thing.id }}
        factsOf={announcementFacts}
      />
    )
  const now = serverNow()
  if (thing.kind === 'h' && thing.id === programmeIdOf(season.key))
    return <PosterOrNone {...props} facts={programmeFacts(season, now)} />
  const found = season.subProjects.find((each) => subProjectCard(season, each, now).leadsTo.id === thing.id)
  const facts = thing.kind === 's' && found ? subProjectFacts(season, found, now) : undefined
  return <PosterOrNone {...props} facts={facts} />
}
