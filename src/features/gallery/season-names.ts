import { type Season } from '#shared/domain/season/season'
import { unitById } from '#shared/domain/season/units'
import { gallery } from '#shared/texts/gallery'

/** The sub-project's short name; empty while the season is not known. */
export const subProjectName = (season: Season | undefined, key: string): string =>
  season?.subProjects.find((each) => each.key === key)?.shortName ?? ''

/** The unit's name; a general word for a unit that was never assigned or is not known. */
export const unitName = (season: Season | undefined, unitId: string | null): string =>
  (season && unitId !== null ? unitById(season, unitId)?.displayName : undefined) ?? gallery.outsideUnit
