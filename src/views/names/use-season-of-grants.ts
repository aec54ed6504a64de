import { type SessionView } from '#shared/contract/session/session'
import { type Season } from '#shared/domain/season/season'
import { type Gated } from '../../components/query-gate/query-gate'
import { useNaming } from './use-season-naming'

const dataOf = <Data>(query: Gated<Data>): Data | undefined =>
  query.state === 'content' ? query.data : undefined

/** The season with the units that the person's roles are over, and one `besides` them. It waits for those that officers added. */
export function useSeasonOfGrants(
  season: Gated<Season>,
  session: Gated<SessionView>,
  besides?: string,
): Gated<Season> {
  const grants = dataOf(session)?.roles.map(({ unitId }) => unitId) ?? []
  const naming = useNaming(dataOf(season), [...grants, besides])
  const { query } = naming
  if (season.state !== 'content' || !naming.season) return season
  if (naming.complete) return { ...season, data: naming.season }
  if (query.state === 'error') return { state: 'error', error: query.error, reload: query.reload }
  return { state: 'loading', reload: query.reload }
}
