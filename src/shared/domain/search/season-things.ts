import { type Thing } from '#shared/domain/search/search-things'
import { type Clause } from '#shared/domain/season/clause'
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

/** The notice's clauses and our own rules, in its order; a line for the summary and for each of the notice's words. */
export const clauseThings = (clauses: readonly Clause[]): readonly Thing[] =>
  clauses.map(({ id, label, title, summary, ruleQuotes = [], names = [], defects = [] }) => ({
    id,
    title: `${label} ${title}`,
    text: [
      summary,
      ...ruleQuotes,
      ...names,
      ...defects.flatMap(({ original = [], note }) => [note].concat(original)),
    ].join('\n'),
  }))

/** The units that works come from, by the name people know and the notice's. */
export const unitThings = (season: Pick<Season, 'units'>): readonly Thing[] =>
  pickableUnits(season as Season).map(({ id, displayName, noticeName }) => ({
    id,
    title: displayName,
    text: noticeName ?? '',
  }))
