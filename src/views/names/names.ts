import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'
import { unitById } from '#shared/domain/season/units'

/** The sub-project of that key; undefined for a key that the season does not know, and while no season is known. */
export const callOf = (
  season: Pick<Season, 'subProjects'> | undefined,
  key: string | undefined,
): SubProject | undefined => season?.subProjects.find((each) => each.key === key)

/** A sub-project's short name. */
export const subProjectName = (
  season: Pick<Season, 'subProjects'> | undefined,
  key: string,
  otherwise = '',
): string => callOf(season, key)?.shortName ?? otherwise

/** A unit's name; `otherwise` where no unit is named, or none that the season knows. */
export const unitName = <Otherwise extends string | undefined>(
  season: Pick<Season, 'units'> | undefined,
  id: string | null | undefined,
  otherwise: Otherwise,
): string | Otherwise => (season && id ? unitById(season, id)?.displayName : undefined) ?? otherwise
