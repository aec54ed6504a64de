import { readSeason, type SeasonView } from '#shared/contract/season/season'
import { type Season } from '#shared/domain/season/season'
import { keptReading } from '../../api/kept-reading'

/** The current season: at once from the phone when it has one, then as the cloud says. */
export const useSeason = keptReading<SeasonView, Season>({
  action: readSeason,
  storageKey: 'season',
  bodyOf: ({ season }) => season,
  isBody: ({ subProjects }) => Array.isArray(subProjects),
})
