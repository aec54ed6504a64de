import { type Thing } from '#shared/domain/search/search-things'
import { type Season } from '#shared/domain/season/season'
import { pickableUnits } from '#shared/domain/season/units'

/** The calls for works as things to search, in the notice's order; a line for each thing one may ask for. */
export const subProjectThings = (season: Pick<Season, 'subProjects'>): readonly Thing[] =>
  season.subProjects.map(({ key, name, shortName, tagline, summary, theme, topics, organizer }) => ({
    id: key,
    title: name,
    text: [shortName, tagline, summary, theme, ...topics, organizer.name]
      .filter((line) => line !== undefined && line !== '')
      .join('\n'),
  }))

/** The units that works come from, by the name people know and the notice's. */
export const unitThings = (season: Pick<Season, 'units'>): readonly Thing[] =>
  pickableUnits(season as Season).map(({ id, displayName, noticeName }) => ({
    id,
    title: displayName,
    text: noticeName,
  }))
