import { readSeason, type SeasonView } from '#shared/contract/season/season'
import { type Season } from '#shared/domain/season/season'
import { setHelpLine } from '#shared/texts/help-line'
import { type CachedQuery, cachedQuery } from '../../api/cached-query'

const useCachedSeason = cachedQuery<SeasonView, Season>({
  action: readSeason,
  storageKey: 'season',
  bodyOf: ({ season }) => season,
  isBody: ({ subProjects }) => Array.isArray(subProjects),
})

/** The current season: at once from the phone when it has one, then as the cloud says. Texts name its office from then on. */
export function useSeason(): CachedQuery<Season> {
  const season = useCachedSeason()
  if (season.state === 'content') setHelpLine(season.data.office)
  return season
}
