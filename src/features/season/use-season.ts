import { readSeason, type SeasonView } from '#shared/contract/season/season'
import { type Season } from '#shared/domain/season/season'
import { cachedQuery } from '../../api/cached-query'

/** The current season: at once from the phone when it has one, then as the cloud says. */
export const useSeason = cachedQuery<SeasonView, Season>({
  action: readSeason,
  storageKey: 'season',
  bodyOf: ({ season }) => season,
  isBody: ({ subProjects }) => Array.isArray(subProjects),
})
