import { type CallLook } from '#shared/domain/season/call-look'
import { type Season } from '#shared/domain/season/season'
import { unitById } from '#shared/domain/season/units'
import { gallery } from '#shared/texts/gallery'

const callOf = (season: Season | undefined, key: string) =>
  season?.subProjects.find((each) => each.key === key)

/** The sub-project's short name; empty while the season is not known. */
export const subProjectName = (season: Season | undefined, key: string): string =>
  callOf(season, key)?.shortName ?? ''

/** The colours and the icon of a sub-project's covers. */
export const callLook = (season: Season | undefined, key: string): CallLook | undefined =>
  callOf(season, key)?.look

/** The unit's name; a general word for a unit that was never assigned or is not known. */
export const unitName = (season: Season | undefined, unitId: string | null): string =>
  (season && unitId !== null ? unitById(season, unitId)?.displayName : undefined) ?? gallery.outsideUnit
